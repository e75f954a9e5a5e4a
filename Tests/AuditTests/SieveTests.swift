import Testing

@testable import Audit

/// Numbers that look random and are the same on every run (SplitMix64).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
    return number ^ (number >> 31)
  }
}

private let people = [
  sarah, whitcombe, price,
  WithheldIdentity(id: "may", fullName: "Theresa May", knownAs: ["Isa", "Li"]),
  WithheldIdentity(id: "zoe", fullName: "Zoë Łukasz-Ødegård", knownAs: ["Żaneta"]),
  WithheldIdentity(
    id: "places",
    texts: ["CAD 1123 of 11 June 2022", "saz91@example.org", "The Red Lion", "QX21 ABC"]),
]

/// What texts are made of: names whole and cut, what stands in and round them, and what looks like it.
private let pieces: [String] = [
  "Sarah", "Jane", "Ahmed", "O'Neill", "O\u{2019}Neill", "Ahmed-O'Neill", "Saz", "saz", "SAZ",
  "Whit",
  "combe", "Whitcombe", "#justicefor", "@", "whitcomb", "Will", "will", "Price", "Prices", "the ",
  "Mrs ", "PC ", "1482", "14",
  "82", "May",
  "Theresa", "Isa", "is a", "Li", "li", "Zoë", "Zoe\u{308}", "Łukasz", "Odegard", "Żaneta", "7",
  "3", "March",
  "7 March 1991", "07/03/1991", "7/3/91", "7/3", "7.3", "born ", "birthday", "dob", "1991", "NR3",
  "1AB",
  "Larkspur", "Close", "14 ", "CAD", "1123", "red lion", "The Red Lion", "QX21", "abc", "07700",
  "900123",
  "+44 ", " ", " ", " ", "  ", "\n", "\n\n", "-", "-\n", "\u{2010}\n", "\u{AD}", "\u{200B}", "'",
  "\u{2019}",
  "\"", "\u{201C}", ".", ". ", ", ", "/", "_", "@", "#", "<b>", "</b>", "<p>", "</p>", "<br>",
  "<!--", "-->",
  "<a title=\"", "\">", "<script>", "</script>", "<style>", "</style>", "<path d=\"M", "&amp;",
  "&#83;", "&#x61",
  "&eacute;", "&nbsp;", "%53", "%2561", "%20", "\\u0053", "\\x61", "\\n", "\\53 ",
  "U2FyYWggSmFuZSBBaG1lZA==",
  "\u{0405}", "\u{0430}z", "\u{FF33}az", "\u{1D4E2}az", "s", "'s", "es", "x", "A", "z9", "é", "日本",
  "\u{301}",
  "Maya Kelly", "Officer 1", "Sarah's Law", "data:text/html,", "said", "in ", "told ", "{\"",
  "\":[", "{", "}",
]

private func text(_ dice: inout Dice) -> String {
  (0..<Int.random(in: 1...60, using: &dice)).map { _ in
    // Now and then so much of nothing that a window ends within.
    Int.random(in: 0..<20, using: &dice) == 0
      ? String(repeating: "so it was ", count: Int.random(in: 1...60, using: &dice))
      : pieces.randomElement(using: &dice) ?? ""
  }.joined()
}

private let names = ["a.html", "a.txt", "a.json", "a.js", "a.css", "a.md"]

@Test(arguments: 0..<12)
func `the sieve holds nothing back that a close look would find`(_ seed: UInt64) {
  var request = request(people, allowed: ["Sarah's Law"])
  request.scope = .anything
  let (fast, careful) = (Auditor(request), Auditor(request, usesSieve: false))
  var dice = Dice(state: seed)
  for _ in 0..<150 {
    let (text, name) = (text(&dice), names.randomElement(using: &dice) ?? "a.txt")
    let expected = careful.audit(bytes: Array(text.utf8), named: name)
    #expect(fast.audit(bytes: Array(text.utf8), named: name) == expected, "\(name): \(text)")
  }
}

@Test func `a text without anybody gives the close look nothing to do`() throws {
  let sieve = try #require(Finder(request()).sieve)
  var folding = Folding(.all)
  let text =
    "<p>On 11 June 2022 at 14:20 the officers marked it \u{2018}closed\u{2019}; 1991 and 7 May.</p>"
  let bytes = Array(text.utf8)
  let sifted = sieve.sifted(bytes, piece: bytes.indices, folding: &folding)
  #expect(sifted.settled() == [])
  #expect(sifted.sure.isEmpty)
}

@Test func `a large text says the same in however many pieces it is searched`() {
  var request = request(people, allowed: ["Sarah's Law"])
  request.scope = .anything
  let auditor = Auditor(request)
  var dice = Dice(state: 3)
  var large = ""
  while large.utf8.count < 1 << 20 { large += text(&dice) }
  func report(_ name: String, threads: Int) -> AuditReport {
    auditor.audit(bytes: Array(large.utf8), name: name, shown: name, threads: threads)
  }
  for name in ["a.html", "a.txt"] {
    let whole = report(name, threads: 1)
    #expect(whole.hits.count > 1000)
    for threads in [2, 3, 7] { #expect(report(name, threads: threads) == whole) }
  }
}
