import Testing

@testable import Publication

/// Where the terms of a glossary are used in a text.
struct TermFinderTests {
  private static let finder = TermFinder(["DHR", "SAR panel", "SAR", "cuckooing"])

  private func found(_ text: String) -> [String] {
    Self.finder.uses(in: text).map { use in
      String(decoding: Array(text.utf8)[use.range], as: UTF8.self) + (use.isPlural ? "+s" : "")
        + (use.isTied ? " tied" : "")
    }
  }

  @Test(arguments: [
    ("A DHR, two DHRs and the DHR's end.", ["DHR", "DHR+s", "DHR"]),
    ("Write dhr small, or ADHR, or DHRX.", []),
    ("Cuckooing is called cuckooing.", ["Cuckooing", "cuckooing"]),
    ("The SAR panel met; the SAR goes on.", ["SAR panel", "SAR"]),
    ("SCSP-DHR-2023 and DHR/4", ["DHR tied", "DHR tied"]),
    ("\u{201C}DHR\u{201D} \u{2013} DHR\u{2019}s", ["DHR", "DHR"]), ("éDHR", []), ("", []),
  ])
  func aTermIsFoundAsAWordOfItsOwn(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test func aShortFormHasTwoCapitalsAndNoSpace() {
    #expect(["DHR", "ToR", "LGBTQ+"].allSatisfy { TermFinder.isShortForm($0) })
    #expect(!["cuckooing", "SAR panel", "Gold"].contains { TermFinder.isShortForm($0) })
  }
}
