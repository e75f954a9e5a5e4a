import Diagnostics
import OrdinaryWords
import Testing

@testable import Content
@testable import Publication

/// A register in which every name is an everyday word: no word that is only a word may change.
struct NamesThatAreWordsTests {
  static let register = SmallRegister(
    people: [
      .person("case", "Linda Case", title: "Ms", as: "Ada Holt"),
      .person("bill", "Bill Page", title: "Mr", as: "Rob Finch"),
      .person("walker", "Tom Walker", title: "Mr", as: "Ned Sefton"),
      .person("crown", "Ada Crown", as: "Sue Tull"),
      .person("price", "Al Price", title: "Mr", as: "Ivo Quill"),
      .person("may", "Rose May", title: "Mrs", as: "Una Crick"),
      .person("grace", "Grace Law", title: "Ms", as: "Vera Nash"),
      .person("hope", "Hope Force", as: "Ida Pym"),
      .person("cook", "Lee Cook", title: "Mr", as: "Dan Orme"),
      .person("will", "Will Mark", as: "Theo Quist"),
    ])

  static let sentences = [
    ("a Serious Case Review", "a Serious Case Review"),
    ("the Domestic Abuse Bill", "the Domestic Abuse Bill"),
    ("Dog Walker of the Year", "Dog Walker of the Year"),
    ("Crown Court", "Crown Court"),
    ("Price Review", "Price Review"),
    ("May Day", "May Day"),
    ("Grace Period", "Grace Period"),
    ("the Force's policy", "the Force's policy"),
    ("The Force must act", "The Force must act"),
    ("see Page 4", "see Page 4"),
    ("Case closed on 4 May", "Case closed on 4 May"),
    ("Criminal Law", "Criminal Law"),
    ("In May 2023 it", "In May 2023 it"),
    ("May 2023", "May 2023"),
    ("Will he come?", "Will he come?"),
    ("May we ask", "May we ask"),
    ("May I", "May I"),
    ("Officers will mark the log", "Officers will mark the log"),
    ("the price they paid", "the price they paid"),
    ("in hope", "in hope"),
    ("cook dinner", "cook dinner"),
    ("Cook dinner", "Cook dinner"),
    ("Mark the log", "Mark the log"),
    ("Hope to see", "Hope to see"),
    ("Use of Force form", "Use of Force form"),
    ("a Use of Force form", "a Use of Force form"),
    ("Force policy applied here", "Force policy applied here"),
    ("Case summary", "Case summary"),
    ("Price list", "Price list"),
    ("law and policy", "law and policy"),
    ("the Law Commission", "the Law Commission"),
    ("Law Society and", "Law Society and"),
    ("https://www.gov.uk/guidance/price-review", "https://www.gov.uk/guidance/price-review"),
    ("#hope", "#hope"),
    ("Hope Centre", "Hope Centre"),
    ("Grace Road", "Grace Road"),
    ("the Police Force", "the Police Force"),
    ("The Case was closed", "The Case was closed"),
    ("et al.", "et al."),
    ("May Day fell", "May Day fell"),
    ("THE CASE REVIEW", "THE CASE REVIEW"),
    ("She asked, \"Will you come?\"", "She asked, \"Will you come?\""),
    ("The question: Will you come?", "The question: Will you come?"),
    ("every May", "every May"),
    ("on 14 May", "on 14 May"),
    ("Price: 12", "Price: 12"),
    ("Bill of Rights", "Bill of Rights"),
    ("Cook was arrested", "Orme was arrested"),
    ("Walker had left", "Sefton had left"),
    ("Hope is 34", "Ida is 34"),
    ("Grace was frightened", "Vera was frightened"),
    ("Will Mark said he may attend.", "Theo Quist said he may attend."),
    ("Walker said no", "Sefton said no"),
    ("Then Hope left", "Then Ida left"),
    ("However, Hope left", "However, Ida left"),
    ("They met Hope", "They met Ida"),
    ("with Al, by Ian", "with Ivo, by Ian"),
    ("Grace's car", "Vera's car"),
    ("lcook@x.example", "(e-mail withheld)"),
    ("rose@x.example", "(e-mail withheld)"),
    ("price.list@x.example", "price.list@x.example"),
    ("Mrs May said", "Mrs Crick said"),
    ("Rose May was seen", "Una Crick was seen"),
    ("GRACE LAW WAS SEEN", "Vera Nash WAS SEEN"),
    ("Rose (aged 4)", "Una (aged 4)"),
    ("Hope, aged 4, left", "Ida, aged 4, left"),
    ("Hope, who was 4, left", "Ida, who was 4, left"),
    ("Both Grace and Bill", "Both Vera and Rob"),
    ("Witness Walker said", "Witness Sefton said"),
    ("the Walkers", "the Seftons"),
    ("the Walker family", "the Sefton family"),
    ("Ms Case", "Ms Holt"),
    ("AL PRICE", "Ivo Quill"),
    ("Walker: I saw", "Sefton: I saw"),
    ("Hope said no", "Ida said no"),
    ("Hope rang", "Ida rang"),
    ("Will was out", "Theo was out"),
    ("The officer will attend", "The officer will attend"),
    ("a sergeant may", "a sergeant may"),
    ("mr walker rang", "Mr Sefton rang"),
    ("Hope and Grace left", "Ida and Vera left"),
    ("Cook and Walker met", "Orme and Sefton met"),
    ("Force was used", "Force was used"),
    ("Bill: I was there", "Rob: I was there"),
    ("Law and order", "Law and order"),
    ("to Hope and to Grace", "to Ida and to Vera"),
    ("PC Cook", "PC Orme"),
  ]

  static let questions = [
    ("Hope was fading", "RED-07"),
    ("'Hope,' she said", "RED-07"),
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
