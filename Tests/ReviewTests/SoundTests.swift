import Testing

@Test func aSoundProjectIsAskedNothing() throws {
  #expect(told(try findings(soundProject)) == [])
}

@Test func halfAYearIsNotYetLong() throws {
  func codes(completed: String) throws -> [String] {
    try findings(
      try project([
        Edit("index.md", "completed: 2024-01-15", "completed: \(completed)"),
        Edit(
          "index.md", "delays: [{between: requested-completed, reason: Criminal proceedings}]\n", ""
        ),
      ])
    ).map(\.code)
  }
  #expect(try codes(completed: "2024-01-06") == [])
  #expect(try codes(completed: "2024-01-07") == ["DAT-02"])
}

@Test func withoutTheSitesDataNothingIsHeldAgainstIt() throws {
  let files = try project([
    Edit("people.md", "{value: Muslim}", "{value: Sufi}"),
    Edit("checklist.md", "", "---\nstate: {2a.1: {answer: no}}\n---\n"),
  ])
  #expect(try findings(files, site: [:]).map(\.code) == [])
}
