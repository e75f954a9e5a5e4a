import Testing

@testable import Audit

@Test(arguments: [
  ("Sarah Jane Ahmed-O'Neill rang", ["1 text p1 full name"]),
  ("AHMED-O'NEILL, Sarah Jane (07/03/1991)", ["1 text p1 full name", "1 text p1 date of birth"]),
  ("Ahmed-O\u{2019}Neill, S J", ["1 text p1 surname"]),
  ("Miss Ahmed", ["1 text p1 half of a surname"]),
  ("the o'neills", ["1 text p1 half of a surname"]),
  ("sarah rang", ["1 text p1 forename"]),
  ("it was Jane", ["1 text p1 forename"]),
  ("saz_ao91", ["1 text p1 known as"]),
  ("S-A-R-A-H", ["1 text p1 forename"]),
  ("PC Whit-\ncombe came", ["1 text o1 surname"]),
  ("Sgt Whitcombe (then PC 1482)", ["1 text o1 surname", "1 text o1 collar number"]),
  ("sazerac and Jan", []),
  ("Maya Kelly and Officer 1", []),
])
func `names in every form`(_ text: String, _ expected: [String]) {
  #expect(hits("<p>\(text)</p>") == expected)
}

@Test(arguments: [
  ("Officers will mark the log. The price is 4.", []),
  ("Will Price said he may attend", ["1 text p5 full name"]),
  ("Then Mrs Price left", ["1 text p5 surname"]),
  ("Then we saw Price leave", ["1 text p5 surname"]),
  ("We left. Price was no matter. Will it be?", []),
  ("PRICE LIST AND WILL", []),
  ("@WillPrice", ["1 text p5 full name"]),
  ("Then the Prices moved; the prices rose. Prices rose.", ["1 text p5 surname"]),
  ("call getPriceList() or CPriceX", []),
  ("<a href=\"will-price.html\">x</a>", ["1 attribute p5 full name"]),
])
func `names that are everyday words`(_ text: String, _ expected: [String]) {
  #expect(hits("<p>\(text)</p>", request([price])) == expected)
}

@Test func `the month of May is nobody`() {
  let may = WithheldIdentity(id: "p6", fullName: "Theresa May")
  let text = "<p>In May 2023 Mrs May said she may go. May Day fell on a Monday in May.</p>"
  #expect(hits(text, request([may])) == ["1 text p6 surname"])
}

@Test func `everyday words run together are no name`() {
  let atherton = WithheldIdentity(id: "a", fullName: "Ruth Atherton", knownAs: ["Isa"])
  #expect(hits("<p>It is a fact: at her tone he left.</p>", request([atherton])) == [])
  #expect(
    hits("<p>Isa and Ruth Atherton</p>", request([atherton])) == [
      "1 text a known as", "1 text a full name",
    ])
}

@Test func `names of elements are nobody`() {
  let people = [WithheldIdentity(id: "l", fullName: "Mark Li", knownAs: ["Ruby", "Max"])]
  let page = "<main class=\"page\"><ul><li style=\"max-width: 3em\"><ruby>x</ruby></li></ul></main>"
  #expect(hits(page, request(people)) == [])
  #expect(hits("ul{max-width:3em}", in: "x.css", request(people)) == [])
  #expect(
    hits("<p>We saw Ruby and Mr Li</p>", request(people)) == [
      "1 text l known as", "1 text l surname",
    ])
}

@Test func `an allowed phrase excuses what lies inside it, a pseudonym only a part of itself`() {
  let law = request(allowed: ["Sarah's Law"])
  #expect(hits("<p>Sarah's Law; told Sarah</p>", law) == ["1 text p1 forename"])
  #expect(hits("<p>Jane</p>", request(pseudonyms: ["Jane"])) == ["1 text p1 forename"])
}

@Test func `a form too short to search for is said, and nothing to search for fails`() {
  let people = [
    WithheldIdentity(id: "j", fullName: "Jo Poole", knownAs: ["J"]), WithheldIdentity(id: "n"),
  ]
  let report = audit(bytes: Array("x".utf8), named: "x.txt", for: request(people))
  #expect(
    report.unsearchable == [
      UnsearchableForm(identity: "j", rule: "known as"),
      UnsearchableForm(identity: "n", rule: "no form at all"),
    ])
  #expect(report.passed == false)
}

@Test(arguments: ["R", "Mr S.", "T. W."])
func `a name of letters alone is said, and fails nothing`(_ name: String) {
  let people = [WithheldIdentity(id: "r", fullName: name)]
  let report = audit(bytes: Array("x".utf8), named: "x.txt", for: request(people))
  #expect(
    report.unsearchable.map(\.headline) == [
      "The audit cannot look for 'r', whose name is letters alone"
    ])
  #expect(report.passed)
}

@Test func `somebody of whom nothing can be looked for is said in words`() {
  let form = UnsearchableForm(identity: "n", rule: "no form at all")
  #expect(form.headline == "The audit has nothing to look for of 'n'")
}

@Test(arguments: [
  ("#justiceforsarah", ["1 text p1 forename"]), ("@whitcombenews", ["1 text o1 surname"]),
  ("x@sarahnews.org and justiceforsarah", []), ("sarahahmed", ["1 text p1 full name"]),
  ("S a r a h", ["1 text p1 forename"]),
  ("ends in 900123", ["1 text p1 part of a telephone number"]),
  ("the seventh of March nineteen ninety-one", ["1 text p1 date of birth"]),
  ("seven March 1991", ["1 text p1 date of birth"]), ("whitcomb", []),
])
func `names run together, spelt out and in words`(_ text: String, _ expected: [String]) {
  #expect(hits("<p>told \(text) today</p>") == expected)
}

@Test func `an index of words holds no stem of a name`() {
  #expect(
    hits("{\"whitcomb\": [1], \"combe\": [2]}", in: "i.json") == ["1 data o1 stem of a surname"])
  #expect(
    hits("i = ['ahmed', 'court', \"o'neill\", 'left', 'sarah']", in: "i.js") == [
      "1 script p1 half of a surname", "1 script p1 half of a surname", "1 script p1 forename",
    ])
  // Side by side they are one name in another order.
  #expect(
    hits("i = ['ahmed', \"o'neill\", 'sarah']", in: "i.js") == ["1 script p1 full name"])
}

@Test(arguments: [
  "<", "&", "%25%25", "((((", "A A A ", "1482a", "&#", "\\", "\"data:", "U2Fy", "<a b=7/3/1991 ",
  "7/3 born ", "Whitcombe", "Sarah ",
])
func `a text without end costs as much more as it is longer`(_ piece: String) {
  let auditor = Auditor(request([sarah, whitcombe, price]))
  func cost(_ size: Int, _ name: String) -> Duration {
    let text = "<p d=\"" + String(repeating: piece, count: size / piece.utf8.count)
    let bytes = Array(text.utf8)
    return (0..<3).map { _ in
      ContinuousClock().measure { _ = auditor.audit(bytes: bytes, named: name) }
    }.min() ?? .zero
  }
  for name in ["a.html", "a.js"] {
    // Eight times as much: a cost that grows with the square would be 64 times as high.
    #expect(cost(80_000, name) < cost(10_000, name) * 30 + .milliseconds(50), "\(name)")
  }
}
