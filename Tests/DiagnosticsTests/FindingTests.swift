import Testing

@testable import Diagnostics

struct FindingTests {
  static let place = SourcePosition(file: "content/imr/quay/events/e04.md", line: 9, column: 3)
  static let finding = Finding(
    "ANL-03", .warning, at: place, "A judgement of 'not-consistent' says why",
    help: "Explain what made the expected practice hard to follow, without blame.", section: "2e")

  @Test func printsSoThatAnEditorCanJumpThere() {
    #expect(
      FindingText(isColoured: false).lines(for: Self.finding) == """
        content/imr/quay/events/e04.md:9:3: warning: A judgement of 'not-consistent' says why [ANL-03]
            Explain what made the expected practice hard to follow, without blame. See section 2e of the advice.
        """)
  }

  @Test func theLineIsShownWithACaretUnderTheColumn() {
    var finding = Self.finding
    finding.excerpt = "\té: not-consistent"
    #expect(
      FindingText(isColoured: false).lines(for: finding) == """
        content/imr/quay/events/e04.md:9:3: warning: A judgement of 'not-consistent' says why [ANL-03]
            9 | \té: not-consistent
              | \t ^
            Explain what made the expected practice hard to follow, without blame. See section 2e of the advice.
        """)
  }

  @Test func aFindingWithoutAPlaceStartsWithItsLevel() {
    let finding = Finding(
      "RUN-03", .stop, at: nil, "Another build is writing to 'site'", help: "Wait.")
    #expect(
      FindingText(isColoured: false).lines(for: finding)
        == "error: Another build is writing to 'site' [RUN-03]\n    Wait.")
  }

  @Test func onlyTheLevelIsColoured() {
    let text = FindingText(isColoured: true).lines(for: Self.finding)
    #expect(text.hasPrefix("content/imr/quay/events/e04.md:9:3: \u{1B}[33;1mwarning\u{1B}[0m: A"))
  }

  @Test func sortsByPlaceAndThenByCode() {
    func finding(_ code: String, _ place: SourcePosition?) -> Finding {
      Finding(code, .stop, at: place, "x", help: "y")
    }
    let early = SourcePosition(file: "a.md", line: 2, column: 1)
    let late = SourcePosition(file: "a.md", line: 10, column: 1)
    let sorted = [
      finding("B", late), finding("A", late), finding("C", early), finding("D", nil),
    ].sorted()
    #expect(sorted.map(\.code) == ["D", "C", "A", "B"])
  }
}
