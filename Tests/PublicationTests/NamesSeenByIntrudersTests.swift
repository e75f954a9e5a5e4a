import Diagnostics
import OrdinaryWords
import Testing

@testable import Content
@testable import Publication

/// What somebody who looked for the people of a published text found left over: each row was such a
/// find.
struct NamesSeenByIntrudersTests {
  static let register = SmallRegister(
    people: [
      .person("s", "Dean Anthony Carter", title: "Mr", as: "Lee Marsden"),
      .person("sm", "Angela Carter", title: "Mrs", as: "Wendy Marsden"),
      .person("x", "Gurpreet Singh", title: "Mr", as: "Zena Quill"),
      .person("li", "Li Wei", title: "Mr", as: "Omar Teal"),
      .person("ho", "Ann Mary Ho", title: "Ms", as: "Ruth Teo"),
      .person("lan", "Nguyễn Thị Lan", title: "Mrs", as: "Iris Vale"),
      .person("oakes", "Kerry Oakes", title: "PC", as: "Officer 1", collar: "77"),
      .person("harris", "Tom Harris", title: "PC", as: "Officer 2", collar: "4471"),
      .person("stj", "Rose St John", title: "Ms", as: "Nora Finch"),
    ],
    places: [
      ("CAD 877 of 14/02/2023", "a police log"),
      ("14/20931/23", "crime 1"),
      ("St Winifred's", "the primary school"),
    ])

  static let sentences = [
    // An initial of a first forename is that person's.
    ("A. Carter attended. A Carter rang.", "Wendy Marsden attended. Wendy Marsden rang."),
    ("D. A. Carter rang", "Lee Marsden rang"),
    // Initials behind a surname.
    ("SINGH G was arrested.", "Zena Quill was arrested."),
    ("Singh G. was seen.", "Zena Quill was seen."),
    ("Carter, D., was seen.", "Marsden, Lee, was seen."),
    ("Mrs A and Mr D Carter rang", "Mrs Wendy and Mr L. Marsden rang"),
    // Names of two letters.
    ("li wei rang. ann mary ho rang.", "Omar Teal rang. Ruth Teo rang."),
    // The family name first.
    ("Mrs L. Nguyễn rang. Mrs T. L. Nguyen rang.", "Mrs Vale rang. Mrs Vale rang."),
    // Collar numbers.
    ("PC 0077 said no.", "Officer 1 said no."),
    ("4471PC Harris rang", "Officer 2 rang"),
    ("PC/4471 Harris rang", "Officer 2 rang"),
    ("PC 4471C Harris rang", "Officer 2 rang"),
    ("C4471 said so. PC 4471C said so.", "Officer 2 said so. Officer 2 said so."),
    ("paragraph 4471, the A4471", "paragraph 4471, the A4471"),
    // Ranks.
    ("Det Con Harris; D/Con Harris; Pol Con Harris", "Officer 2; Officer 2; Officer 2"),
    ("Ch Insp Harris; D/Supt Harris; D/C Harris", "Officer 2; Officer 2; Officer 2"),
    ("Temp DC Harris; A/Insp Harris; T/Sgt Harris", "Officer 2; Officer 2; Officer 2"),
    ("Det Sgt Harris; Det Insp Harris; DSU Harris", "Officer 2; Officer 2; Officer 2"),
    ("PCSO Harris; PS Harris; Cons. Harris", "Officer 2; Officer 2; Officer 2"),
    ("a con Harris tried", "a con Officer 2 tried"),
    // References.
    ("CAD0877 refers.", "A police log refers."),
    ("See 877 of 14/02/2023.", "See a police log."),
    ("See 877/140223, CAD 877 of 14 February 2023", "See a police log, a police log"),
    ("CAD 877 of 15/02/2023", "CAD 877 of 15/02/2023"),
    ("Convicted (crime 14/20931/23).", "Convicted (crime 1)."),
    // Saints.
    ("She attends Saint Winifred's.", "She attends the primary school."),
    ("Ms Saint John rang. Ms St John", "Ms Finch rang. Ms Finch"),
    // Handles.
    (
      "Snapchat missangela and iamangela wrote",
      "Snapchat (name withheld) and (name withheld) wrote"
    ),
    ("xxangelaxx and mrsangela_c wrote", "(name withheld) and (name withheld) wrote"),
    ("Insta angela.c wrote", "Insta (name withheld) wrote"),
    ("u/angela_carter wrote", "(handle withheld) wrote"),
    ("Facebook.com/angela.carter.", "(web address withheld)."),
    ("evangelaine and Losangelas", "evangelaine and Losangelas"),
  ]

  @Test(arguments: sentences)
  func sentence(_ written: String, _ shown: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == shown)
    #expect(swapped.findings.isEmpty)
  }

  /// What a page says of a name alone is nothing about an initial, a forename or a title.
  @Test(arguments: [
    ("A. Carter attended. A Carter rang.", "Wendy Marsden attended. Wendy Marsden rang."),
    ("Angela Carter and Mrs Carter", "Wendy Marsden and Mrs Marsden"),
    ("Carter rang. Mr Carter", "Marsden rang. Mr Marsden"),
  ])
  func meansOnlyTheNameAlone(_ written: String, _ shown: String) {
    let swapped = Self.register.swap(written, means: ["carter": 0])
    #expect(swapped.text == shown)
    #expect(swapped.findings.isEmpty)
  }

  @Test func meansIsNotForAStranger() {
    let swapped = Self.register.swap("K. Carter rang", means: ["carter": 0])
    #expect(swapped.text == "K. Carter rang")
    #expect(swapped.findings.map(\.code) == ["RED-06"])
  }

  @Test func bothOfTheFamily() {
    let register = SmallRegister(
      people: [
        .person("s", "Dean Carter", title: "Mr", as: "Lee Marsden"),
        .person("sm", "Angela Carter", title: "Mrs", as: "Wendy Marsden"),
      ], families: ["carter": "the family"])
    #expect(
      register.swap("Both Carters rang. The Carters").text == "Both of the family rang. The family")
  }

  /// A surname of two people with a hyphen is a third person's.
  @Test(arguments: ["Mrs Carter-Harris rang.", "Carter-Harris was seen."])
  func twoSurnamesInOne(_ written: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == written)
    #expect(swapped.findings.map(\.code) == ["RED-06"])
  }

  @Test(arguments: sentences.map(\.1))
  func swappingTwiceIsSwappingOnce(_ shown: String) {
    #expect(Self.register.swap(shown).text == shown)
  }
}

/// The same for numbers, addresses and dates of birth.
struct DetailsSeenByIntrudersTests {
  static let register = SmallRegister(
    people: [
      .person(
        "x", "Ann Moss", as: "Zena Quill", address: "Flat 3, 27 Cathedral View, Dunmere DM2 4RT",
        identifiers: ["07700 900123"], born: (1985, 1, 30)),
      .person("t", "Thomas Moss", as: "Child 2", born: (2015, 5, 4)),
    ])

  static let sentences = [
    ("Ring +44 7700 900123, or (07700) 900123.", "Ring (withheld), or (withheld)."),
    ("Ring +44 (0)7700 900123 now", "Ring (withheld) now"),
    ("She lives at twenty-seven Cathedral View.", "She lives at her flat."),
    ("He went to 27 CATHEDRAL VIEW FLAT 3.", "He went to her flat."),
    ("He went to Flat 3 (Cathedral View).", "He went to a nearby address."),
    ("Postcode DM2 4R.", "Postcode (postcode withheld)."),
    (
      "DOB 85-01-30 or 01/30/1985.",
      "DOB (date of birth withheld) or (date of birth withheld)."
    ),
    (
      "born on the thirtieth of January nineteen eighty-five",
      "born on the (date of birth withheld)"
    ),
    ("Ann Moss (DOB 30.01.85).", "Zena Quill (date of birth withheld)."),
    (
      "On 4 May 2023 Thomas turned 8.", "On (date of birth withheld) Child 2 turned 8."
    ),
    (
      "Thomas will be eight on 4 May.", "Child 2 will be eight on (date of birth withheld)."
    ),
    ("There will be eight officers on 4 May.", "There will be eight officers on 4 May."),
  ]

  @Test(arguments: sentences)
  func sentence(_ written: String, _ shown: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == shown)
    #expect(swapped.findings.isEmpty)
  }
}
