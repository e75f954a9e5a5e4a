import Diagnostics
import OrdinaryWords
import Testing

@testable import Content
@testable import Publication

/// Pseudonyms without a surname, and labels.
struct NamesOfOneForenameTests {
  static let register = SmallRegister(
    people: [
      .person(
        "s", "Sarah Ahmed", title: "Ms", as: "Maya",
        address: "Flat 2, 9 Tamarind Road, Leeds LS1 4QT"),
      .person("w", "Gareth Jones", title: "Mr", as: "Adult A"),
      .person("c", "Amy Ahmed", as: "Child 1"),
    ])

  static let sentences = [
    ("Ms Ahmed rang. Ms Ahmed's car", "Maya rang. Maya's car"),
    (
      "Jones's car; the Joneses; the Jones family",
      "Adult A's car; Adult A's family; Adult A's family"
    ),
    ("Ahmed, Sarah", "Maya"),
    ("Sarah and Amy Ahmed", "Maya and Child 1"),
    (
      "the Tamarind; 9 Tamarind; 9 Tamarind Rd; Tamarind Rd",
      "The street; her flat; her flat; the street"
    ),
  ]

  static let questions = [
    ("Mr Ahmed", "RED-06"),
    ("Sarah née Ahmed", "RED-06"),
  ]

  @Test(arguments: sentences)
  func sentence(_ written: String, _ shown: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == shown)
    #expect(swapped.findings.isEmpty)
  }

  @Test(arguments: sentences.map(\.1))
  func swappingTwiceIsSwappingOnce(_ shown: String) {
    #expect(Self.register.swap(shown).text == shown)
  }

  @Test(arguments: questions)
  func isPutToTheAuthor(_ written: String, _ code: String) {
    #expect(Self.register.swap(written).findings.map(\.code) == [code])
  }
}
