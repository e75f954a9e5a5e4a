import Diagnostics
import OrdinaryWords
import Testing

@testable import Content
@testable import Publication

/// Twins, children with a parent's surname, officers of one surname.
struct NamesThatAreSharedTests {
  static let register = SmallRegister(
    people: [
      .person("t1", "Ellie Nowak", as: "Ava Burton"),
      .person("t2", "Ella Nowak", as: "Freya Burton"),
      .person("t3", "Magda Nowak", title: "Mrs", as: "Ursula Burton"),
      .person("o1", "Gareth Singh", title: "PC", as: "Officer 1", collar: "2210"),
      .person("o2", "Jaspal Singh", title: "DS", as: "Officer 2", collar: "3109"),
      .person("h1", "Sophie Harker", title: "Ms", as: "Dora Pitt"),
      .person("h2", "Luke Harker", title: "Mr", as: "Owen Pitt"),
    ])

  static let sentences = [
    ("Ellie and Ella Nowak", "Ava and Freya Burton"),
    ("the Nowak twins", "the Burton twins"),
    ("the Nowak children", "the Burton children"),
    ("PC Singh and DS Singh", "Officer 1 and Officer 2"),
    ("Singh 2210; PC 3109 Singh", "Officer 1; Officer 2"),
    ("Mr Harker and Ms Harker", "Mr Pitt and Ms Pitt"),
    ("S Harker; Harker, L", "Dora Pitt; Pitt, Owen"),
    ("Mrs Nowak's girls, Ellie & Ella", "Mrs Burton's girls, Ava & Freya"),
    ("S Harker/L Harker", "Dora Pitt/Owen Pitt"),
    ("PC Gaz Singh", "Officer 1"),
    ("Mrs M Nowak", "Mrs U. Burton"),
  ]

  static let questions = [
    ("Singh left.", "RED-06"),
    ("Mr R Harker", "RED-06"),
    ("Harker left. Harker came", "RED-06"),
    ("E Nowak", "RED-06"),
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
