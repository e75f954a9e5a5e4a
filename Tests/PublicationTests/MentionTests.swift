import Diagnostics
import Testing

@testable import Content
@testable import Publication

/// What becomes of a sentence when the people of a small register are swapped.
struct MentionTests {
  static let everyday: Set<String> = [
    "will", "mark", "may", "grace", "brown", "fox", "price", "lee",
  ]

  static func person(
    _ id: String, _ full: String, title: String? = nil, as pseudonym: String,
    knownAs: [String] = [],
    collar: String? = nil, address: String? = nil, born: (Int, Int, Int)? = nil
  ) -> Person {
    let place = SourcePosition(file: "people.md")
    func source(_ text: String) -> SourceText { SourceText(text, at: place) }
    let isLabel = pseudonym.contains { $0.isNumber }
    var person = Person(
      id: source(id), position: place, role: .other,
      name: PersonName(full: source(full)),
      pseudonym: Pseudonym(form: isLabel ? .label(source(pseudonym)) : .name(source(pseudonym))))
    person.name.title = title.map(source)
    person.name.knownAs = knownAs.map(source)
    person.name.collar = collar.map(source)
    if let address {
      person.addresses = [PersonalText(text: source(address), replacement: source("her flat"))]
    }
    if let born, let date = DatePoint(year: born.0, month: born.1, day: born.2) {
      person.born = Written(.point(date), at: place)
    }
    return person
  }

  static let people = [
    person(
      "sarah", "Sarah Jane Ahmed-O'Neill", title: "Ms", as: "Maya Kelly", knownAs: ["Saz"],
      address: "14 Larkspur Close, Norwich NR3 1AB", born: (1991, 3, 7)),
    person("whitcombe", "Daniel Whitcombe", title: "PC", as: "Officer 1", collar: "1482"),
    person("leon", "Leon Carter", title: "Mr", as: "Theo Vance"),
    person("ruth", "Ruth Carter", title: "Mrs", as: "Ines Vance"),
    person("will", "Will Mark", as: "Theodore Quist"),
    person("may", "Theresa May", title: "Mrs", as: "Joan Dale"),
  ]

  static let finder = {
    var register = Register(notes: PageNotes(file: "people.md"))
    register.people = people
    let identities = Identities(of: register, isOrdinary: { everyday.contains($0) })
    return MentionFinder(
      identities: identities.all, allowed: ["O'Neill and Brown (2019)"],
      isOrdinary: { everyday.contains($0) })
  }()

  func swap(_ text: String, means: [String: Int] = [:]) -> (text: String, findings: [Finding]) {
    let words = Self.everyday
    let swapper = TextSwapper(
      finder: Self.finder, families: [:], isOrdinary: { words.contains($0) })
    let ledger = SwapLedger()
    var bytes = Array(text.utf8)
    let page = TextSwapper.Page(file: "e.md", means: means)
    let start = TextStart(file: page.file, line: 1)
    for edit in swapper.edits(in: bytes, on: page, from: start, into: ledger).reversed() {
      bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return (String(decoding: bytes, as: UTF8.self), ledger.findings)
  }

  static let sentences = [
    ("Contact with Sarah Jane Ahmed-O'Neill", "Contact with Maya Kelly"),
    ("Sarah rang. Saz's flat. Ms Ahmed-O'Neill's car", "Maya rang. Maya's flat. Ms Kelly's car"),
    ("AHMED-O'NEILL, Sarah Jane (07/03/1991)", "Kelly, Maya (date of birth withheld)"),
    ("Mrs. Ahmed-O'Neill, Miss Ahmed", "Mrs. Kelly, Miss Kelly"),
    ("S. Ahmed-O'Neill; SJ Ahmed-O'Neill", "Maya Kelly; Maya Kelly"),
    ("Ahmed-O'Neill, S J", "Kelly, Maya"),
    ("Sarah Ahmed O'Neill rang; Ahmed‐O’Neill, Ahmed – OʼNeill", "Maya Kelly rang; Kelly, Kelly"),
    ("sarah ahmed-o'neill: 'its saz'", "Maya Kelly: 'its Maya'"),
    ("We spoke to Sarah Jane\nAhmed-O'Neill today.", "We spoke to Maya Kelly today."),
    ("reported by PC Whit-\ncombe at 21:00", "reported by Officer 1 at 21:00"),
    ("Sgt Whitcombe (then PC 1482)", "Officer 1 (then Officer 1)"),
    ("PC 1482 Daniel Whitcombe saw a Whitcombe", "Officer 1 saw an Officer 1"),
    ("She was an Ahmed-O'Neill by marriage.", "She was a Kelly by marriage."),
    (
      "14 days; £1,482; paragraph 1482 of the log; 14 officers",
      "14 days; £1,482; paragraph 1482 of the log; 14 officers"
    ),
    ("O'Neill and Brown (2019) found that", "O'Neill and Brown (2019) found that"),
    (
      "Officers will mark the log. Will Mark said he may attend.",
      "Officers will mark the log. Theodore Quist said he may attend."
    ),
    (
      "In May 2023 Mrs May said she may go. May Day fell on a Monday.",
      "In May 2023 Mrs Dale said she may go. May Day fell on a Monday."
    ),
    ("On 7 March 2022 officers attended.", "On 7 March 2022 officers attended."),
    (
      "born 7\u{a0}March\n1991, the 7th of March, 1991",
      "born (date of birth withheld), the (date of birth withheld)"
    ),
    ("at 14 Larkspur Close, and at 16 Larkspur Close", "at her flat, and at a nearby address"),
    ("Larkspur Close, NR31AB", "The street, her flat"),
    ("Mr Carter told Ruth Carter", "Mr Vance told Ines Vance"),
    ("The Carters moved", "The Vances moved"),
    ("@SarahAhmedONeill, saz_ao91", "(handle withheld), (name withheld)"),
    ("team yes, willing, Sarahan", "team yes, willing, Sarahan"),
    ("I told Sarah. Sarah left.", "I told Maya. Maya left."),
    ("It was about Sarah.\nSarah agreed.", "It was about Maya.\nMaya agreed."),
    (
      "Call from Sarah – Sarah was upset. 'Saz'. Sarah said",
      "Call from Maya – Maya was upset. 'Maya'. Maya said"
    ),
    ("He saw the officer. Whitcombe left.", "He saw the officer. Officer 1 left."),
    (
      "PC Whitcombe (1482) and Whitcombe, 1482, and (1482) Whitcombe",
      "Officer 1 and Officer 1, and Officer 1"
    ),
    (
      "PC1482, collar number 1482; the number 1482 bus", "Officer 1, Officer 1; the number 1482 bus"
    ),
    (
      "text from theresa may; mrs may rang; will mark the log",
      "text from Joan Dale; mrs Dale rang; will mark the log"
    ),
    ("@sarahahmed, sahmed@x.example, sjahmed", "(handle withheld), (e-mail withheld), Maya Kelly"),
    ("It's Ahmed.", "It's Kelly."),
    ("I told Sarah. Ahmed was out.", "I told Maya. Kelly was out."),
    ("It was Sarah Jane\nAhmed-O'Neill, or sarah.ahmed.", "It was Maya Kelly, or Maya Kelly."),
    (
      "T/DS Whitcombe, Detective Sergeant Whitcombe, Mr Whitcombe",
      "Officer 1, Officer 1, Officer 1"
    ),
    ("L. Carter told Carter, R", "Theo Vance told Vance, Ines"),
    ("born 7 Mar 91", "born (date of birth withheld)"),
    ("Born (07/03/1991)", "Born (date of birth withheld)"),
    ("Ms Neill and the O'Neills", "Ms Kelly and the Kellys"),
    ("O’Neill and\nBrown (2019) found", "O’Neill and\nBrown (2019) found"),
    ("Zo\u{308}e, Sárah, Αhmed", "Zo\u{308}e, Maya, Kelly"),
  ]

  @Test(arguments: sentences)
  func sentence(_ written: String, _ shown: String) {
    let swapped = swap(written)
    #expect(swapped.text == shown)
    #expect(swapped.findings.isEmpty)
  }

  @Test(arguments: sentences.map(\.1))
  func swappingTwiceIsSwappingOnce(_ shown: String) {
    #expect(swap(shown).text == shown)
  }

  @Test func sharedSurnameIsPutToTheAuthor() {
    let swapped = swap("Then Carter left.")
    #expect(swapped.text == "Then Carter left.")
    #expect(swapped.findings.map(\.headline) == ["A name here may be 'leon' or 'ruth'"])
    #expect(swap("Then Carter's car left.", means: ["carter": 2]).text == "Then Vance's car left.")
  }

  @Test func everydayWordAtASentenceStartIsPutToTheAuthor() {
    let swapped = swap("It was late. May was hard.")
    #expect(
      swapped.findings.map(\.headline) == [
        "An everyday word here may be the name of 'may'"
      ])
  }
}
