import Content
import Diagnostics
import Testing

private let cases =
  peopleCases + methodologyCases + contactCases + analysisCases + learningCases + returnCases
  + proseCases

/// Every finding is answered by its code and what its headline quotes first, and by nothing else.
@Test(arguments: cases) func aReasonAnswersAFinding(_ one: Case) throws {
  let files = try project(one.edits)
  for finding in try findings(files) where !["CHK-01", "ACR-04"].contains(finding.code) {
    let about = quoted(finding.headline)
    let answered = try findings(adding(answer(finding.code, about), to: files, of: finding))
    #expect(!answered.contains { isSame($0, finding) }, "\(finding.headline)")
    let astray = try findings(adding(answer(finding.code, "Z9"), to: files, of: finding))
    #expect(astray.contains { isSame($0, finding) }, "\(finding.headline)")
    let other = try findings(adding(answer("XYZ-01", about), to: files, of: finding))
    #expect(other.contains { isSame($0, finding) }, "\(finding.headline)")
  }
}

@Test func aMissingMarkingCannotBeAnswered() throws {
  var files = try project([Edit("index.md", "marking: OFFICIAL-SENSITIVE", "marking: ''")])
  files["index.md"] = files["index.md"]?.replacing(
    "stage: final", with: "stage: final\nanswered: [{code: CLS-01, reason: It is public}]")
  #expect(try findings(files).map(\.code) == ["CLS-01"])
}

@Test func anAnswerWithoutAboutIsForThePageAlone() throws {
  let edits = [Edit("people.md", ", specify: hearing loss", "")]
  var files = try project(edits)
  files["people.md"] = files["people.md"]?.replacing(
    "intersectionality:", with: "answered: [{code: CHR-03, reason: Not known}]\nintersectionality:")
  #expect(try findings(files).map(\.code) == ["CHR-03"])
}

/// A glossary holds no answers, so that those about its terms stand in index.md.
@Test func aTermThatNothingUsesIsAnsweredInTheIndex() throws {
  var files = try project([
    Edit("glossary.yaml", "", "terms:\n  - {term: RMS, long: records management system}\n")
  ])
  #expect(try findings(files).map(\.code) == ["ACR-04"])
  files["index.md"] = files["index.md"]?.replacing(
    "stage: final",
    with: "stage: final\nanswered: [{code: ACR-04, about: RMS, reason: For the board}]")
  #expect(try findings(files).map(\.code) == [])
}

private func answer(_ code: String, _ about: String?) -> String {
  let about = about.map { ", about: \"\($0)\"" } ?? ""
  return "answered: [{code: \(code)\(about), reason: It is so}]\n"
}

private func adding(
  _ answer: String, to files: [String: String], of finding: Finding
) throws -> [String: String] {
  let place = try #require(finding.position)
  var files = files
  let name = place.file.replacing("content/imr/harbour/", with: "")
  let text = try #require(files[name])
  files[name] = text.replacing("---\n", with: "---\n" + answer, maxReplacements: 1)
  return files
}

/// The answer moves everything below it down by a line.
private func isSame(_ one: Finding, _ other: Finding) -> Bool {
  (one.code, one.headline, one.position?.file) == (other.code, other.headline, other.position?.file)
}

/// What a headline quotes first.
private func quoted(_ headline: String) -> String? {
  let parts = headline.split(separator: "'", omittingEmptySubsequences: false)
  return parts.count > 2 ? String(parts[1]) : nil
}
