import Testing

@testable import Audit

private func common(_ identities: [WithheldIdentity] = [sarah]) -> AuditRequest {
  var request = request(identities)
  request.commonNames = { ["jane", "sarah", "ann"].contains($0) }
  return request
}

@Test(arguments: [
  ("Her friend Jane came. It was jane.", []),
  ("Ms Jane came", ["1 text p1 middle name"]),
  ("Jane Ahmed came", ["1 text p1 middle name", "1 text p1 half of a surname"]),
  ("Jane's mother came", ["1 text p1 middle name"]),
  ("Jane\u{2019}s mother came", ["1 text p1 middle name"]),
  ("maiden name Jane; so called. Jane came", ["1 text p1 middle name"]),
  ("Sarah Jane came", ["1 text p1 forename", "1 text p1 middle name"]),
])
func `a middle name that many people have tells of nobody by itself`(
  _ text: String, _ expected: [String]
) {
  #expect(hits("<p>\(text)</p>", common()) == expected)
}

@Test func `a middle name that nobody else has is found alone`() {
  let rare = WithheldIdentity(id: "r", fullName: "Ann Tuncer Poole")
  #expect(hits("<p>Then Tuncer came</p>", common([rare])) == ["1 text r forename"])
}

@Test func `a middle name that is an everyday word counts beside a name alone`() {
  let grace = WithheldIdentity(id: "g", fullName: "Ann Grace Poole")
  let text = "<p>By the Grace of all. It was Grace's turn. Mrs Grace left with Grace Poole.</p>"
  let expected = ["1 text g middle name", "1 text g middle name", "1 text g surname"]
  #expect(hits(text, common([grace])) == expected)
}

@Test func `a middle name that is a forename or a nickname elsewhere counts as that`() {
  let both = WithheldIdentity(
    id: "b", fullName: "Sarah Jane Poole", alsoWritten: ["Jane Poole"])
  #expect(hits("<p>Then Jane came</p>", common([both])) == ["1 text b forename"])
  let known = WithheldIdentity(id: "k", fullName: "Sarah Jane Poole", knownAs: ["Jane"])
  #expect(hits("<p>Then Jane came</p>", common([known])) == ["1 text k known as"])
}

@Test(arguments: [
  ("her birthday. On 7 March 2023 he rang", []),
  ("her birthday.</p><p>7 March 2023: he rang", []),
  ("her birthday! 7/3/2023 he rang", []),
  ("her birthday: 2023 March 7", ["1 text p1 birthday"]),
  ("on her birthday, 7 March 2023, he rang", ["1 text p1 birthday"]),
  ("her birthday was then. On 7 March he rang", ["1 text p1 birthday"]),
  ("On 7 March 2023 he rang. Her birthday was cold", []),
  ("On 7 March he rang. Her birthday was cold", ["1 text p1 birthday"]),
  ("her birthday. On 7 March 1991 she", ["1 text p1 date of birth"]),
])
func `a day with another year is another day`(_ text: String, _ expected: [String]) {
  #expect(hits("<p>\(text)</p>") == expected)
}
