import Diagnostics
import Testing

@testable import Content

/// The queries of a project and the columns of its action plan, as they are read.
struct QueriesAndColumnsTests {
  private static let folder = "content/imr/quay/"

  private func read(
    _ files: [String: String], index keys: String = ""
  ) -> (project: Project?, findings: [String]) {
    var all = [
      Self.folder + "index.md": "---\ntitle: Quay\nmarking: OFFICIAL\n\(keys)---\n",
      Self.folder + "people.md": "---\npeople: []\n---\n", "content/site.yaml": "title: S\n",
    ]
    for (name, text) in files { all[Self.folder + name] = text }
    let library = Library.read(MemorySource(all))
    let findings = library.findings.map { finding in
      "\(finding.position?.line ?? 0): \(finding.level) \(finding.headline). \(finding.help)"
    }
    return (library.projects.first, findings)
  }

  @Test func aQueryHoldsWhoAskedWhomWhenAndTheAnswer() throws {
    let read = read([
      "queries.md": """
      ---
      queries:
        - {id: Q1, from: the chair, to: lead, asked: 2024-01-05, question: Which?, answer: This, answered: 2024-01-08}
        - {id: Q2, question: When?}
      ---
      """
    ])
    #expect(read.findings == [])
    let queries = try #require(read.project?.queries).queries
    #expect(queries.map(\.id.text) == ["Q1", "Q2"])
    #expect(queries[0].from?.text == "the chair" && queries[0].answer?.text == "This")
    #expect(queries[0].answered?.value.description == "2024-01-08")
    #expect(queries[1].answer == nil)
  }

  @Test func twoQueriesWithOneIdAreRefused() {
    let text = "---\nqueries: [{id: Q1, question: A}, {id: q1, question: B}]\n---\n"
    #expect(
      read(["queries.md": text]).findings == [
        "2: stop Two queries have the id 'q1'. Give one of them another id. The first is in "
          + "content/imr/quay/queries.md, line 2."
      ])
  }

  @Test func columnsAreTheProjectsOwnInItsOrder() throws {
    let read = read(
      [:], index: "action-plan: {columns: [status, {key: cost, title: Estimated cost}, owner]}\n")
    #expect(read.findings == [])
    let columns = try #require(read.project?.index.planColumns)
    #expect(columns.map(\.key.text) == ["status", "cost", "owner"])
    #expect(columns.map(\.title?.text) == [nil, "Estimated cost", nil])
  }

  @Test func aColumnThatNobodyKnowsNeedsATitle() {
    #expect(
      read([:], index: "action-plan: {columns: [ownr]}\n").findings == [
        "4: stop 'ownr' is not a usual column of the action plan. Did you mean 'owner'? For a column of "
          + "your own write {key: cost, title: Estimated cost}."
      ])
  }

  @Test func aCellThatNoColumnShowsIsTold() {
    let row = "action-plan: {action: Do it, costs: Nothing}"
    let file = "---\nid: R1\ntitle: One\n\(row)\n---\nText\n"
    let index = "action-plan: {columns: [{key: cost, title: Estimated cost}, action]}\n"
    #expect(
      read(["recommendations/one.md": file], index: index).findings == [
        "4: warning 'costs' is no column of the action plan, and what it holds is not shown. Did you mean "
          + "'cost'? The columns are cost, action: see action-plan in index.md."
      ])
    let usual = read(["recommendations/one.md": file]).findings
    #expect(usual.count == 1 && usual[0].contains("'costs' is no column of the action plan"))
  }
}
