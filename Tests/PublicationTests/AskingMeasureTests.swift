import Content
import Diagnostics
import Foundation
import OrdinaryWords
import Testing

@testable import Publication

/// How much the author of a long text is asked: the practice advice with fifteen invented people
/// registered, and the two worked projects.
struct AskingMeasureTests {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("/") { $0 + $1 + "/" }

  /// Fifteen people whose names are near to many everyday words.
  static let people: String = {
    let names = [
      "Sarah Jane Ahmed-O'Neill", "Daniel Whitcombe", "Leon Carter", "Grace Holloway", "Mark Price",
      "Helen Pagett", "Amara Recorde", "Piotr Reviewski", "Chloe Pratchett", "Jason Parker",
      "Marian Forcey", "Roisin Learner", "Idris Practise", "Beth Contactor", "Owen Policey",
    ]
    let entries = names.enumerated().map { index, name in
      "  - {id: p\(index), role: other, name: {full: \(name)}, pseudonym: {label: Person \(index)}}"
    }
    return "people:\n" + entries.joined(separator: "\n")
  }()

  @Test func thePracticeAdviceAsksThreeQuestions() throws {
    var site = AskingSite(people: Self.people)
    let files = try ["content/guidance", "content/faq"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: Self.root + folder)
        .filter { $0.hasSuffix(".md") }.sorted().map { Self.root + folder + "/" + $0 }
    }
    var words = 0
    for (index, file) in files.enumerated() {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let body = text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
      words += body.split(whereSeparator: \.isWhitespace).count
      site.files["content/imr/quay/sections/s\(index).md"] =
        "---\nid: s\(index)\ntitle: A section\n---\n\n\(body)\n"
    }
    let made = site.rehearse("Nothing.")
    #expect(words > 15_000)
    #expect(made.questions.filter { $0.level == .stop }.map(\.words.plain) == [])
    #expect(
      made.questions.map { "\($0.code) \($0.words.plain)" } == [
        "RED-18 NCVPP_Reviews@college.police.uk", "RED-16 Dr Debra Allnock", "RED-17 Oscar Kilo",
      ])
  }

  static let worked: [(String, [String])] = [
    ("harbour-lane", ["RED-15 Wenlow"]),
    ("millbrook-court", ["RED-24 Officer B … he", "RED-24 Officer A … she"]),
  ]

  /// Without what their allow lists answer.
  @Test(arguments: worked)
  func aWorkedProjectAsksAHandful(slug: String, asked: [String]) throws {
    let source = FolderSource(root: Self.root)
    let library = Library.read(source)
    let publisher = Publisher(
      library: library, bodies: BodyReader(source), isOrdinary: { OrdinaryWords.contains($0) },
      lexicon: .english)
    var project = try #require(library.projects.first { $0.slug == slug })
    project.register.allow = []
    let view = try #require(library.site.views.first { $0.people == .pseudonymised })
    let made = publisher.rehearse(project, in: view)
    #expect(made.questions.map { "\($0.code) \($0.words.plain)" } == asked)
  }

  @Test func inventedNamesAreAskedAbout() {
    let names = [
      "Colin Harmer", "Precious Adebayo", "Mark Price", "Rose Baker", "Lachlan Wood",
      "Oluwaseun Price", "Priya Raman", "Tomos Ap Rhys", "Wojciech Zielinski", "Nia Pritchard",
      "Dawn Young", "Hope Turner", "Faith Okafor", "Colin Pond", "Shanice Best", "Will Young",
      "Ffion Bevan", "Aoife Gallagher", "Mohammed Iqbal", "Keith Smedley", "Jo Marsh",
      "Bethan Lewis", "Ivy Dunn", "Carlton Mensah", "Xiu Ying Chen", "HARMER, Colin",
      "Jean-Luc Picarde", "Summer Hargrave", "Siân Prosser", "Chelsea Ward", "Paris Odell",
      "Khalid Khan", "Zainab Hussain", "Robin Wheeler", "Holly Bush", "Gavin Stacey",
      "Jordan Kendrick", "Austin Powell", "Victoria Sponge", "Lily Thorne",
    ]
    let missed = names.filter { name in
      AskingSite().asked("In the evening he met \(name) by the bus stop.").isEmpty
    }
    #expect(missed == [])
  }
}
