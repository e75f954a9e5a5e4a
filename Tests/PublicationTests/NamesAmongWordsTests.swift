import Diagnostics
import Testing

@testable import Content
@testable import Publication

/// Names that are everyday words where nothing but their neighbours tells: swapped or asked about, and
/// never left without a question.
struct NamesAmongWordsTests {
  static let register = SmallRegister(
    people: [
      .person("grace", "Grace Bell", title: "Ms", as: "Ada Holt"),
      .person("hope", "Hope Price", title: "Ms", as: "Zena Quill"),
      .person("dean", "Dean Carter", title: "Mr", as: "Lee Marsden"),
      .person("will", "Will Day", title: "Mr", as: "Alan Reeve"),
    ])

  @Test(arguments: [
    "dealt", "got", "rode", "found", "lost", "made", "put", "kept", "held", "bit", "sat", "lay",
    "fell", "died", "bought", "sold", "paid", "owed", "spent", "stole", "broke", "read", "began",
    "became", "can", "may", "might", "must", "will", "shall", "won't", "chose", "led", "herself",
    "himself", "apparently", "subsequently", "reluctantly", "aged", "without", "to", "when",
    "although", "if", "says", "denies", "unwell", "spoken", "crying", "walks",
  ])
  func aNameIsNeverLeftUnasked(_ next: String) {
    for name in ["Grace", "Bell", "Hope", "Price"] where (name, next) != ("Hope", "to") {
      let swapped = Self.register.swap("\(name) \(next) the van.")
      #expect(swapped.text.hasPrefix(name) == !swapped.findings.isEmpty, "\(name) \(next)")
      #expect(swapped.findings.allSatisfy { $0.code == "RED-07" })
    }
  }

  static let names = [
    ("Hope herself told nobody.", "Zena herself told nobody."),
    ("Grace was shown a photograph.", "Ada was shown a photograph."),
    ("Grace had left.", "Ada had left."),
    ("Grace opened the door.", "Ada opened the door."),
    ("On 10 March Dean wrote.", "On 10 March Lee wrote."),
    ("On Monday Dean rang.", "On Monday Lee rang."),
    ("By March Dean had left.", "By March Lee had left."),
    ("At Christmas Dean rang.", "At Christmas Lee rang."),
    ("Saturday Dean rang.", "Saturday Lee rang."),
    ("On Monday Price rang.", "On Monday Quill rang."),
    ("In the DASH Dean is named.", "In the DASH Lee is named."),
    ("\"Leave Dean alone!\"", "\"Leave Lee alone!\""),
    ("Ask Dean or Sarah.", "Ask Lee or Sarah."),
    ("Tell Dean now.", "Tell Lee now."),
    ("Arrest Dean!", "Arrest Lee!"),
    ("Call Grace.", "Call Ada."),
    ("They rang Price 20 times.", "They rang Quill 20 times."),
    ("\"tell hope price shes out\"", "\"tell Zena Quill shes out\""),
    ("\"hope price is out\"", "\"Zena Quill is out\""),
  ]

  @Test(arguments: names)
  func isTheName(_ written: String, _ shown: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == shown)
    #expect(swapped.findings.isEmpty)
  }

  static let questions = [
    "INFT STATES GRACE IS HERE.", "GRACE SPOKEN TO.", "PRICE ARRESTED 21:04.",
    "INFT STATES PRICE HAS A KNIFE.", "Price arrested 21:04.", "Price was searched.",
    "Under Operation Encompass Grace was named.", "Grace and friends left.",
    "Will Day come back?", "love you grace", "he wrote: ask grace", "dear grace, sorry",
  ]

  @Test(arguments: questions)
  func isAsked(_ written: String) {
    #expect(Self.register.swap(written).findings.map(\.code) == ["RED-07"])
  }

  static let words = [
    "by the grace price was no matter", "It was Boxing Day.",
    "May Day is a public holiday.", "a hot day will come", "the Day Centre", "Grace period",
    "Price list", "PRICE LIST", "Hope to see you", "On Christmas Day", "in good grace",
    "New Year's Day", "the Bell Hotel",
  ]

  @Test(arguments: words)
  func staysAsItIs(_ written: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == written)
    #expect(swapped.findings.isEmpty)
  }
}

/// Names that are countries, counties, languages, faiths, weekdays and ranks too.
struct NamesOfPlacesAndPeoplesTests {
  static let register = SmallRegister(
    people: [
      .person("e", "Ann England", title: "Ms", as: "Zena Quill"),
      .person("c", "Jo Constable", as: "Ida Fenn"),
      .person("m", "Christian Moss", as: "Ole Nagy"),
      .person("k", "Lee Kent", title: "Mr", as: "Ivo Dahl"),
      .person("w", "Pat English", as: "Una Roth"),
      .person("f", "Ann Friday", as: "Vera Zola"),
    ])

  @Test(arguments: [
    "It applies in England and Wales.", "The Chief Constable agreed.", "The Constable was told.",
    "He is a Christian.", "Kent Police came.", "She spoke English.", "On Friday he left.",
    "It was last Friday morning.", "England and Wales", "a Christian family", "across Kent",
  ])
  func aWordStays(_ written: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == written)
    #expect(swapped.findings.isEmpty)
  }

  @Test(arguments: [
    ("Ms England rang.", "Ms Quill rang."), ("Lee Kent rang.", "Ivo Dahl rang."),
    ("They told Kent.", "They told Dahl."), ("England said no.", "Quill said no."),
    ("Christian's phone", "Ole's phone"), ("Christian Moss", "Ole Nagy"),
    ("The mother of Kent came.", "The mother of Dahl came."),
  ])
  func aNameIsSwapped(_ written: String, _ shown: String) {
    let swapped = Self.register.swap(written)
    #expect(swapped.text == shown)
    #expect(swapped.findings.isEmpty)
  }

  @Test(arguments: ["They sat by Christian.", "England"])
  func whatIsUnclearIsAsked(_ written: String) {
    #expect(Self.register.swap(written).findings.map(\.code) == ["RED-07"])
  }
}

/// Schemes, saints and counties with a registered name in them.
struct NamesInSetPhrasesTests {
  @Test(arguments: [
    "Clare's Law was used.", "Sarah's Law was used.", "St Paul's Church helped.",
    "St Thomas' Hospital.", "County Kerry.",
  ])
  func aSetPhraseStays(_ written: String) {
    let register = SmallRegister(people: [
      .person("c", "Clare Law", as: "Zena Quill"), .person("p", "Paul Anderson", as: "Officer 1"),
      .person("k", "Kerry Oakes", as: "Officer 2"), .person("t", "Thomas Moss", as: "Child 2"),
    ])
    #expect(register.swap(written).text == written)
    #expect(register.swap("They told Clare.").text == "They told Zena.")
  }

  @Test func aRegisteredChurchIsSwapped() {
    let register = SmallRegister(
      people: [.person("p", "Paul Anderson", as: "Officer 1")],
      places: [("St Paul's Church", "her church")])
    #expect(register.swap("It was St Paul's Church.").text == "It was her church.")
  }
}
