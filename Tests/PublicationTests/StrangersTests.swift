import Diagnostics
import Testing

@testable import Content
@testable import Publication

/// People of a registered surname whom nobody registered, and the words that stand round a name.
struct StrangersTests {
  static let register = SmallRegister(
    people: [
      .person(
        "marta", "Marta Kowalczyk-Price", title: "Mrs", as: "Joanna Lis",
        address: "22 Larkspur Close, Norwich NR3 1AB"
      ).alsoWritten("Kowalczik", "Kowalczik-Price", "Martha"),
      .person("dean", "Dean Price", title: "Mr", as: "Ian Whitlock"),
      .person("radley", "Sean Radley", title: "Mr", as: "Abe Norcross"),
      .person("leo", "Leo Sandwith", as: "Adult").labelled("the child"),
      .person("anna", "Anna Hebblethwaite", as: "Adult").labelled("a neighbour"),
      .person("hope", "Letty Ormerod", as: "Family member 1"),
      .person("walker", "Daniel Walker", title: "PC", as: "Officer 1").alsoWritten("Walcer"),
      .person(
        "phone", "Zofia Ostrowska", as: "Ada Moss", identifiers: ["07700 900123", "42/55871/22"]),
    ],
    places: [
      ("The Copper Kettle", "café in town"),
      ("Northgate Primary School", "her children's school"),
      ("Wexcombe and Dalby Trust", "the trust"),
    ])

  static let sentences = [
    // An initial for an initial, and the one that nobody registered goes with it.
    ("Mr D. Price and D. Price", "Mr I. Whitlock and Ian Whitlock"),
    ("D.K. Price came", "Ian Whitlock came"),
    ("Miss Price left", "Miss Lis left"),
    // Letters before an everyday word that are no initials.
    ("It was Plan B. The price rises followed", "It was Plan B. The price rises followed"),
    ("a K. price", "a K. price"),
    // One word that is written like the surname is the surname.
    ("Mrs Kowalczik rang", "Mrs Lis rang"),
    ("Marta Kowalczik rang", "Joanna Lis rang"),
    ("The Kowalcziks moved", "The Lises moved"),
    ("Martha Kowalczik-Price", "Joanna Lis"),
    ("Daniel Walcer wrote", "Officer 1 wrote"),
    // A label among the words before it.
    ("He saw little Leo.", "He saw the little child."),
    ("Little Leo slept", "The little child slept"),
    ("my Leo and her little Leo", "my child and her little child"),
    ("Neighbour Anna came", "A neighbour came"),
    ("her neighbour Anna came", "her neighbour came"),
    ("Aunt Letty left", "Family member 1 left"),
    ("her aunt Letty", "her aunt Family member 1"),
    // Numbers with what stands round them.
    ("She called +44 7700 900123.", "She called (withheld)."),
    ("lives at Larkspur Close 24.", "lives at a nearby address."),
    ("lives at Larkspur Close 22", "lives at her flat"),
    ("In Larkspur Close 30 officers searched", "In the street 30 officers searched"),
    ("see 42/055871/22 and 42/55871/22", "see (withheld) and (withheld)"),
    // Places for short.
    ("worked at The Copper Kettle", "worked at the café in town"),
    ("The Copper Kettle was shut", "The café in town was shut"),
    (
      "at Northgate Primary and Northgate School",
      "at her children's school and her children's school"
    ),
    ("in Wexcombe and around", "in Wexcombe and around"),
    ("at the Wexcombe Trust", "at the trust"),
  ]

  static let strangers = [
    "Then Mr K. Price agreed.", "It was K. Price who rang.", "Then J Price left.",
    "Dr K. Price wrote.", "PC K. Price came.", "Mrs R. Price left.", "K.D. Price came.",
    "K. Price came.", "K. Radley came.", "Then Miss Radley left.", "It was Karl Radley.",
    "Mr K Radley left.",
  ]

  @Test(arguments: sentences)
  func sentence(_ written: String, _ shown: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == shown)
    #expect(swapped.findings.isEmpty)
  }

  /// A stranger must not become somebody registered, nor stay unseen.
  @Test(arguments: strangers)
  func strangerStopsTheView(_ written: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == written)
    #expect(swapped.findings.map(\.code) == ["RED-06"])
  }
}

extension Person {
  fileprivate func alsoWritten(_ forms: String...) -> Person {
    var person = self
    person.name.alsoWritten = forms.map { SourceText($0, at: position) }
    return person
  }

  fileprivate func labelled(_ label: String) -> Person {
    var person = self
    person.pseudonym = Pseudonym(form: .label(SourceText(label, at: position)))
    return person
  }
}
