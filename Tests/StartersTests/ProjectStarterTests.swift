import Content
import Diagnostics
import Foundation
import Review
import Testing

@testable import Starters

@Test func aProjectHasAFileForEveryPart() throws {
  let files = try starterProject(
    ProjectName(new: "quay-street"), review: "sar", title: "The \"quay\": Siân's #1", agency: nil)
  #expect(
    files.map(\.path) == [
      "content/imr/quay-street/analysis.md", "content/imr/quay-street/checklist.md",
      "content/imr/quay-street/glossary.yaml", "content/imr/quay-street/implementation.md",
      "content/imr/quay-street/index.md", "content/imr/quay-street/methodology.md",
      "content/imr/quay-street/people.md", "content/imr/quay-street/queries.md",
    ])
  let index = try #require(files.first { $0.path.hasSuffix("index.md") }).text
  #expect(
    index.hasPrefix(
      """
      ---
      title: "The \\"quay\\": Siân's #1"
      review:
        type: SAR
        reference: # the board's reference
        overview-author: # who writes the statutory review
        board: # the board or partnership that asked for it
      reference: # the force's own reference for this review
      public-reference: # what the public folder is called, without a name or a place in it, for example imr-2024-07
      agency: # the force writing, for example Exampleshire Police
      marking: OFFICIAL-SENSITIVE

      """))
}

/// Whatever a title holds, it is read back as it was given, and nothing is wrong with the project.
@Test(arguments: [
  "Plain", "He said \"no\": why? #4", "it's {a: b} [c] & *d* !e |f >g %h @i `j`", "back\\slash \\n",
  "Gŵyl y Môr – “Ωμέγα” 🚨", "- dash", "? key: value", "null", "yes", "«id»", "\u{200D}joined",
])
func aTitleIsReadBackAsItWasGiven(_ title: String) throws {
  let name = try ProjectName(new: "quay-street")
  var files = try starterProject(name, review: "DHR", title: title, agency: title)
  for kind in EntryKind.allCases {
    files += try starterEntry(
      kind, in: name, title: title, date: kind == .event ? "2022-06-11" : nil, present: [])
  }
  let library = read(files)
  #expect(library.findings == [])
  let project = try #require(library.projects.first)
  let titles =
    [project.index.title, try #require(project.index.agency)] + project.events.map(\.title)
    + project.learning.map(\.title) + project.recommendations.map(\.title)
  #expect(titles.map(\.text) == Array(repeating: title, count: 5))
}

@Test func aNewProjectAsksForWhatIsToBeFilledIn() throws {
  let files = try starterProject(
    ProjectName(new: "quay-street"), review: "DHR", title: nil, agency: "Exampleshire Police")
  let library = read(files + starterSite())
  #expect(library.findings == [])
  let project = try #require(library.projects.first)
  #expect(project.index.title.text == "Individual Management Review (quay-street)")
  #expect(project.index.agency?.text == "Exampleshire Police")
  let source = MemorySource(
    Dictionary(uniqueKeysWithValues: (files + starterSite()).map { ($0.path, $0.text) }))
  let asked = review(project, by: Standards(of: library), bodies: BodyReader(source)).open
  #expect(
    asked.map { "\($0.code) \($0.headline)" } == [
      "CHR-01 The register names no victim",
      "CHR-07 The prompts on 'intersectionality' leave out barriers, accessibility, treatment and decisions",
      "CHR-07 The 'voice of the victim' is not heard: the text of people.md is blank",
      "MTH-01 The methodology names no system that was searched",
      "MTH-05 No 'force policy' is listed that practice is judged by",
      "MTH-05 No 'national guidance' is listed that practice is judged by",
      "MTH-06 The approach of the review is not stated",
      "EVT-04 The context summary is blank: there is no text in index.md",
      "EVT-02 No contact is described",
      "TOR-01 No term of reference is given",
      "LRN-01 There is no learning point, and nothing says that there is none",
      "REC-01 There is no recommendation, and nothing says why there is none",
      "DIS-01 The implementation leaves out ownership, intended-outcome, impact-measure, tracking, governance, dissemination and evidence",
      "DIS-02 Nothing links the learning to the force's vulnerability and public protection strategy",
      "DAT-01 The date 'incident' is missing", "DAT-01 The date 'requested' is missing",
    ])
}

/// The lines that the register offers are right once the # is taken away and the name is written.
@Test func theRegistersLinesCanBeUncommented() throws {
  var files = try starterProject(
    ProjectName(new: "quay-street"), review: "DHR", title: nil, agency: nil)
  let place = try #require(files.firstIndex { $0.path.hasSuffix("people.md") })
  files[place].text = files[place].text.replacing("\n# ", with: "\n").replacing("\n#", with: "\n")
    .replacing("full: ,", with: "full: Sarah Ahmed,")
  files[place].text = keysAlone(files[place].text)
  let library = read(files)
  #expect(library.findings == [])
  let people = try #require(library.projects.first?.register.people)
  #expect(people.map(\.name.full.text) == ["Sarah Ahmed"])
  let first = try #require(people.first)
  #expect(
    Set(first.characteristics.map(\.key)) == Set(CharacteristicKey.allCases).subtracting([.other]))
}

/// Without the sentences at the top, which lost their # with the rest.
private func keysAlone(_ text: String) -> String {
  guard let people = text.range(of: "people:\n") else { return text }
  return "---\n" + text[people.lowerBound...]
}

/// The table that a new site gets is the one of our own.
@Test func theTableIsTheOneOfTheSite() throws {
  let root = try #require(#filePath.components(separatedBy: "/Tests/").first)
  let own = try String(contentsOfFile: root + "/content/characteristics.yaml", encoding: .utf8)
  #expect(starterSite().first { $0.path == "content/characteristics.yaml" }?.text == own)
}

@Test func aSiteBeginsWithItsNameAndTwoPages() {
  let library = read(starterSite())
  #expect(library.findings == [])
  let paths = starterSite().map(\.path)
  #expect(
    paths.filter { !$0.hasPrefix("content/language/") } == [
      "content/characteristics.yaml", "content/guidance/first-review.md",
      "content/guidance/index.md", "content/site.yaml", "content/glossary.yaml",
    ])
  #expect(library.languageRules.count == paths.count - 5)
  #expect(library.languageRules.map(\.code.text).contains("LNG-05"))
  #expect(library.glossary.contains { $0.term.text == "IMR" || $0.term.text == "DHR" })
  #expect(library.site.title?.text == "Individual Management Reviews")
  #expect(library.characteristics?.rows.count == 13)
}

func read(_ files: [StarterFile]) -> Library {
  Library.read(
    MemorySource(Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })))
}
