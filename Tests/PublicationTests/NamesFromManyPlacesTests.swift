import Diagnostics
import OrdinaryWords
import Testing

@testable import Content
@testable import Publication

/// Names of many languages, with particles, hyphens, accents, and names that are places or months.
struct NamesFromManyPlacesTests {
  static let register = SmallRegister(
    people: [
      .person("b1", "Anne-Marie Kowalczyk", as: "Lucy Frith"),
      .person("b2", "Fergus MacAllister", title: "Mr", as: "Dean Tye"),
      .person("b3", "Siobhan O'Shaughnessy", title: "Mrs", as: "Hilda Ware"),
      .person("b4", "Jean-Luc McBride", as: "Peter Oakes"),
      .person("b5", "Bronwen D'Souza", as: "Kim Ewart"),
      .person("b6", "Fatima bint Yusuf al-Harbi", title: "Mrs", as: "Rana Khoury"),
      .person("b7", "Rhys ap Gwilym", as: "Tom Sefton"),
      .person("b8", "Annelies van der Berg", title: "Ms", as: "Petra Holm"),
      .person("b9", "Adaeze Okonkwo-Bello", as: "Tolani Sikes"),
      .person("b10", "Chen Wei", title: "Mr", as: "Liu Gang"),
      .person("b11", "Gurpreet Kaur Sandhu", title: "Mrs", as: "Meena Lall"),
      .person("b12", "Muhammad Iqbal Chaudhry", title: "Mr", as: "Tariq Zaman", knownAs: ["Mo"]),
      .person("b13", "Wojciech Łukaszewicz", as: "Pavel Dorn"),
      .person("b14", "Chelsea Bangor", as: "Erin Topps"),
      .person("b15", "April Day", as: "Zelda Finn"),
      .person("b16", "Sian Eluned Llewelyn", as: "Bethan Moss"),
      .person("b17", "Ioan Macdonald", as: "Rory Pask"),
      .person("b18", "Seán Ó Briain", as: "Niall Dunn"),
      .person("b19", "Wanyama", as: "Tendai"),
    ])

  static let sentences = [
    ("Anne-Marie rang. Annemarie, Anne Marie, Marie", "Lucy rang. Lucy, Lucy, Lucy"),
    ("Ms Kowalczyk's", "Ms Frith's"),
    ("blue jeans", "blue jeans"),
    ("AM Kowalczyk and A-M Kowalczyk", "Lucy Frith and Lucy Frith"),
    ("F. MacAllister; McAllister; Mac Allister; MACALLISTER", "Dean Tye; Tye; Tye; Tye"),
    ("Mc Bride, Mc.Bride, J-L McBride", "Oakes, Oakes, Peter Oakes"),
    ("OShaughnessy; O Shaughnessy’s; Mrs Shaughnessy", "Ware; Ware’s; Mrs Ware"),
    ("DSouza and D’Souza; Ms Souza", "Ewart and Ewart; Ms Ewart"),
    ("Mrs Al Harbi; Alharbi; al-Harbi's", "Mrs Khoury; Khoury; Khoury's"),
    ("Fatima bint Yusuf", "Rana Khoury"),
    ("Mr ap Gwilym; Gwilym rang", "Mr Sefton; Sefton rang"),
    ("VAN DER BERG, Annelies; Ms van der Berg; Vanderberg", "Holm, Petra; Ms Holm; Holm"),
    ("went to den Haag. A la carte. van", "went to den Haag. A la carte. van"),
    ("Adaeze's; Okonkwo; Ms Bello", "Tolani's; Sikes; Ms Sikes"),
    ("Mr Chen; Chen Wei; Wei Chen", "Mr Liu; Liu Gang; Liu Gang"),
    ("Mrs Kaur; Gurpreet Kaur; Mrs Sandhu", "Mrs Lall; Meena; Mrs Lall"),
    ("M. I. Chaudhry", "Tariq Zaman"),
    ("Wojciech Lukaszewicz; Łukaszewicz", "Pavel Dorn; Dorn"),
    ("McDonald; MacDonald; Ioan Mc Donald", "Pask; Pask; Rory Pask"),
    ("Sean O Briain; Ó Briain", "Niall Dunn; Dunn"),
    ("Wanyama's and wanyama", "Tendai's and Tendai"),
    ("In April 2023 April Day said", "In April 2023 Zelda Finn said"),
    ("on the day", "on the day"),
    ("Sian's, Llewelyn, S.E. Llewelyn", "Bethan's, Moss, Bethan Moss"),
    ("ANNE-MARIE KOWALCZYK", "Lucy Frith"),
    ("Kowalczyks", "Friths"),
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
}
