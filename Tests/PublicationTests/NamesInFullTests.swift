import Diagnostics
import OrdinaryWords
import Testing

@testable import Content
@testable import Publication

/// Names, ranks, places, dates and numbers of an ordinary register.
struct NamesInFullTests {
  static let register = SmallRegister(
    people: [
      .person(
        "sarah", "Sarah Jane Ahmed-O'Neill", title: "Ms", as: "Maya Kelly", knownAs: ["Saz"],
        address: "14 Larkspur Close, Norwich NR3 1AB",
        identifiers: [
          "07700 900123", "943 476 5919", "AB12 CDE", "CAD 0123/2024", "QQ 12 34 56 C",
          "52.6401, 1.2986", "///filled.count.soap", "100012345678",
        ], born: (1991, 3, 7)),
      .person("whitcombe", "Daniel Whitcombe", title: "PC", as: "Officer 1", collar: "1482"),
      .person("qureshi", "Imran Qureshi", title: "PC", as: "Officer 2", collar: "77"),
      .person("patel", "Priya Patel", title: "DC", as: "Officer 3"),
      .person("leon", "Leon Carter", title: "Mr", as: "Theo Vance"),
      .person("ruth", "Ruth Carter", title: "Mrs", as: "Ines Vance"),
      .person("james", "James Reeves", title: "Mr", as: "Vincent Harrow"),
    ],
    places: [
      ("The Crown Inn", "a local pub"),
      ("Northgate School", "her school"),
      ("Rose Garden", "a nursery"),
      ("Northern Care Group", "the care group"),
    ])

  static let sentences = [
    ("Contact with Sarah Jane Ahmed-O'Neill", "Contact with Maya Kelly"),
    ("#justiceforsarah now", "(hashtag withheld) now"),
    ("#JusticeForSarah", "(hashtag withheld)"),
    ("#SarahAhmed", "(hashtag withheld)"),
    ("sarahjane@x.example", "(e-mail withheld)"),
    ("sahmed@x.example.", "(e-mail withheld)."),
    ("Mail (sarah.ahmed91@x.example), please", "Mail (e-mail withheld), please"),
    ("see https://x.example/james-reeves today", "see (web address withheld) today"),
    ("www.sarahahmed.example", "(web address withheld)"),
    ("@sarahahmed wrote", "(handle withheld) wrote"),
    ("saz_ao91 wrote", "(name withheld) wrote"),
    ("amyrose", "amyrose"),
    ("at 16 Larkspur", "at a nearby address"),
    ("at 14 Larkspur", "at her flat"),
    ("the Larkspur", "The street"),
    ("14 Larkspur Cl", "Her flat"),
    ("at 14 Larkspur Cl.", "at her flat."),
    ("at 3/14 Larkspur Close", "at her flat"),
    ("at Flat 3, 14 Larkspur Close", "at her flat"),
    ("at 14-16 Larkspur Close", "at a nearby address"),
    ("14a Larkspur Close", "A nearby address"),
    ("number 14 Larkspur", "Her flat"),
    ("near larkspur close nr3", "near the street nr3"),
    ("Lived in Norwich, NR3.", "Lived in Norwich, NR3."),
    ("in the NR3 1 sector", "in the (postcode withheld) sector"),
    ("at NR3 1XY", "at (postcode withheld)"),
    ("in NR31", "in NR31"),
    ("dob 070391", "dob (date of birth withheld)"),
    ("07031991", "(date of birth withheld)"),
    ("the seventh of March 1991", "the (date of birth withheld)"),
    (
      "The assault was on her birthday, 7 March.",
      "The assault was on her birthday, (date of birth withheld)."
    ),
    ("born on 7 March", "born on (date of birth withheld)"),
    ("She turned 30 on 7 March.", "She turned 30 on (date of birth withheld)."),
    ("On 7 March 2022 officers attended.", "On 7 March 2022 officers attended."),
    ("His son was born on 7 March 2019.", "His son was born on 7 March 2019."),
    ("7 Mawrth 1991", "(date of birth withheld)"),
    ("dob 7/3", "dob (date of birth withheld)"),
    ("call 900123", "call (withheld)"),
    ("the phone ending 0123", "the phone ending (withheld)"),
    ("reference 900123", "reference 900123"),
    ("+44 (0)7700 900123", "(withheld)"),
    ("943-476-5919", "(withheld)"),
    ("AB12CDE and ab12 cde", "(withheld) and (withheld)"),
    (
      "CAD 123/2024; CAD0123 2024; CAD 00123/2024; 0123/2024",
      "(withheld); (withheld); (withheld); (withheld)"
    ),
    ("QQ123456C", "(withheld)"),
    ("52.6401,1.2986", "(withheld)"),
    ("///filled.count.soap", "(withheld)"),
    ("1000 1234 5678", "(withheld)"),
    ("Sarah A. was there", "Maya was there"),
    ("with Sarah A.", "with Maya."),
    ("Ruth H", "Ines H"),
    ("Ruth C left", "Ines left"),
    ("Sarah A-O'N", "Maya"),
    ("Sarah A's car", "Maya's car"),
    ("Sarah A level", "Maya A level"),
    ("Sarah J Ahmed", "Maya Kelly"),
    ("PC Dan Whitcombe", "Officer 1"),
    ("Dan Whitcombe saw", "Officer 1 saw"),
    ("PC Dave Whitcombe", "Officer 1"),
    ("Then Whitcombe left", "Then Officer 1 left"),
    ("SN 1482", "Officer 1"),
    ("officer #1482 came", "Officer 1 came"),
    ("His collar number is 1482.", "His collar number is (withheld)."),
    ("collar no. 1482", "Officer 1"),
    ("PC1482", "Officer 1"),
    ("page #1482", "page #1482"),
    ("officers 77 and 1482", "Officer 2 and Officer 1"),
    ("Mr Whitcombe", "Officer 1"),
    ("officers Whitcombe and Qureshi came", "Officer 1 and Officer 2 came"),
    ("PCs Whitcombe and Qureshi", "Officer 1 and Officer 2"),
    ("the officer Whitcombe", "Officer 1"),
    ("DCPatel", "Officer 3"),
    ("diagnosed with MS. Ahmed said", "diagnosed with MS. Kelly said"),
    ("MS AHMED", "MS Kelly"),
    ("his local, Crown Inn, and the Crown Inn", "his local, a local pub, and a local pub"),
    ("Crown Court", "Crown Court"),
    ("a rose garden", "a rose garden"),
    ("At Rose Garden", "At a nursery"),
    ("the Northern Care Group's staff", "The care group's staff"),
    ("Jane's mother", "Maya's mother"),
    ("Jane came", "Jane came"),
    ("Ms Jane", "Ms Kelly"),
    ("S a r a h rang", "Maya rang"),
    ("It's S-S-Sarah", "It's Maya"),
    ("S-A-R-A-H", "Maya"),
    ("S.a.r.a.h", "Maya"),
    ("Sa-Sarah", "Maya"),
    ("two Sarahs", "two Mayas"),
    ("sarahs phone", "Mayas phone"),
    ("jameses", "Vincents"),
    ("the Whitcombes", "Officer 1's family"),
    ("Sarah (known as Saz) rang", "Maya rang"),
    ("Sarah, known as Saz, rang", "Maya rang"),
    ("Sarah aka Saz", "Maya"),
    ("Sarah \"Saz\" Ahmed", "Maya Kelly"),
    ("Mr and Mrs Carter", "Mr and Mrs Vance"),
    ("the Carter family", "the Vance family"),
    ("The Carters moved", "The Vances moved"),
    ("Carter brothers", "Vance brothers"),
    ("R & L Carter", "Ines & Theo Vance"),
    ("Leon and Ruth Carter", "Theo and Ines Vance"),
    ("Leon/Ruth", "Theo/Ines"),
    ("her sister Sarah", "her sister Maya"),
    ("James's", "Vincent's"),
    ("Reeves' car", "Harrow's car"),
    ("Mr Jake Reeves", "Mr Jake Harrow"),
    ("Mrs Carter; Miss Carter; Ms Carter", "Mrs Vance; Miss Vance; Ms Vance"),
    ("ex-PC Whitcombe", "ex-Officer 1"),
    ("T/DS Whitcombe", "Officer 1"),
    ("DI Priya Patel and DC Patel/PC Whitcombe", "Officer 3 and Officer 3/Officer 1"),
    ("Sarah told me. I told Ruth.", "Maya told me. I told Ines."),
    ("Sarah I saw", "Maya I saw"),
    ("Mc Bride", "Mc Bride"),
    ("P.C. 1482", "Officer 1"),
    ("P.C. Whitcombe", "Officer 1"),
    ("On Christmas Day and on New Year's Day", "On Christmas Day and on New Year's Day"),
    ("Sarah’s and Ruth’s", "Maya’s and Ines’s"),
    ("**Sarah**", "**Maya**"),
    ("Ahmed-O'Neill (Sarah)", "Kelly"),
    ("SARAH AHMED-O'NEILL", "Maya Kelly"),
    ("Sarah-Jane", "Maya"),
    ("Sarah Jane Ahmed", "Maya Kelly"),
    ("the PC Whitcombe log", "Officer 1 log"),
    ("an Ahmed-O'Neill", "A Kelly"),
    ("a Reeves", "a Harrow"),
    ("Sarah or Saz", "Maya"),
    ("Saz/Sarah", "Maya/Maya"),
    ("He will see Sarah; she may come.", "He will see Maya; she may come."),
    ("the price they paid", "the price they paid"),
    ("mailto:sahmed@x.example", "mailto:(e-mail withheld)"),
    ("1482 Whitcombe; Whitcombe (1482), PC", "Officer 1; Officer 1, PC"),
    ("number 77 bus; section 77", "number 77 bus; section 77"),
    ("Sarah had two sons, 7 and 14", "Maya had two sons, 7 and 14"),
    ("sarah will come", "Maya will come"),
    ("Ms. Ahmed", "Ms. Kelly"),
    ("Dr James Reeves", "Dr Vincent Harrow"),
    ("James R.", "Vincent."),
    ("J.Reeves", "Vincent Harrow"),
    ("J. R.", "J. R."),
    ("Officer Whitcombe, 1482,", "Officer 1,"),
    ("PC Whitcombe-Smith", "Officer 1"),
    ("Mr Reeves' home", "Mr Harrow's home"),
  ]

  static let questions = [
    ("Mr R Carter left", "RED-06"),
    ("Mr T Carter", "RED-06"),
    ("Mr S. Ahmed", "RED-06"),
    ("she went to Leon's. Carter was out.", "RED-06"),
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
