internal import Diagnostics

/// Ids within a project: given once, and named only where they are given.
extension ProjectReading {
  func checkIds() {
    let register = register ?? Register(notes: PageNotes(file: ""))
    findings.refuseRepeated(register.people.map(\.id), of: "people")
    findings.refuseRepeated(register.places.map(\.id), of: "places")
    findings.refuseRepeated(register.organisations.map(\.id), of: "organisations")
    findings.refuseRepeated(register.identifiers.map(\.id), of: "identifiers")
    findings.refuseRepeated(register.withheld.map(\.id), of: "withheld passages")
    findings.refuseRepeated(index?.termsOfReference.map(\.id) ?? [], of: "terms of reference")
    findings.refuseRepeated(methodology?.policies.map(\.id) ?? [], of: "policies")
    findings.refuseRepeated(events.map(\.id), of: "events")
    findings.refuseRepeated(judgements.map(\.id), of: "judgements")
    findings.refuseRepeated(learning.map(\.id), of: "learning points")
    findings.refuseRepeated(recommendations.map(\.id), of: "recommendations")
    findings.refuseRepeated(sections.map(\.id), of: "sections")
    findings.refuseRepeated(queries?.queries.map(\.id) ?? [], of: "queries")
    findings.refuseRepeated(glossary.map(\.term), of: "terms")
  }

  func checkReferences(to questions: Checklist?) {
    checkPeople()
    checkClearedFiles()
    checkEvents()
    checkAnalysis()
    learningIds.check(recommendations.flatMap(\.learning), findings)
    checkPlanCells()
    guard let questions, let checklist else { return }
    let ids = questions.themes.flatMap(\.questions).map(\.id.text)
    IdSet(ids, of: "question", isWhole: true).check(checklist.state.map(\.question), findings)
  }

  private var judgements: [Judgement] { events.flatMap(\.analysis) + (analysis?.analysis ?? []) }

  private var learningIds: IdSet {
    IdSet(learning.map(\.id.text), of: "learning point", isWhole: !broken.contains("learning"))
  }

  private func checkPeople() {
    let people = IdSet(
      register?.people.map(\.id.text) ?? [], of: "person", isWhole: !broken.contains("people.md"))
    people.check([index?.author, index?.lead].compactMap(\.self), findings)
    people.check(methodology?.interviews.map(\.person) ?? [], findings)
    people.check(events.flatMap { $0.contactWith + $0.officers }, findings)
    people.check(notes.flatMap(\.means).map(\.person), findings)
  }

  /// What a register clears is there: a misspelled path would clear nothing.
  private func checkClearedFiles() {
    let known = assets.map(\.path)
    for entry in (register?.images ?? []) + (register?.attachments ?? [])
    where !entry.file.text.isEmpty && !known.contains(entry.file.text) {
      let guess = nearest(to: entry.file.text, among: known).map { "Did you mean '\($0)'? " } ?? ""
      findings.add(
        Finding(
          "SRC-02", .warning, at: entry.file.position,
          "The register clears a file that the project does not have",
          help: guess + "Write its path below the project's folder, for example images/plan.png."))
    }
  }

  /// A cell under a key that no column has would show nowhere.
  private func checkPlanCells() {
    guard let index else { return }
    let columns = index.planColumns?.map(\.key.text) ?? PlanColumn.known
    for key in recommendations.flatMap({ $0.actionPlan?.keys ?? [] })
    where !columns.contains(key.text) {
      let guess = nearest(to: key.text, among: columns).map { "Did you mean '\($0)'? " } ?? ""
      findings.add(
        Finding(
          "SRC-01", .warning, at: key.position,
          "'\(key.text)' is no column of the action plan, and what it holds is not shown",
          help: guess
            + "The columns are \(columns.joined(separator: ", ")): see action-plan in index.md."
        ))
    }
  }

  private func checkEvents() {
    let ids = IdSet(events.map(\.id.text), of: "event", isWhole: !broken.contains("events"))
    ids.check(methodology?.interviews.flatMap(\.involvement) ?? [], findings)
    // An event's own id stands first in its judgements and was never written there.
    ids.check(events.flatMap { $0.analysis.flatMap { $0.events.dropFirst() } }, findings)
    ids.check(analysis?.analysis.flatMap(\.events) ?? [], findings)
    ids.check(learning.flatMap(\.events), findings)
  }

  private func checkAnalysis() {
    let terms = IdSet(
      index?.termsOfReference.map(\.id.text) ?? [], of: "term of reference",
      isWhole: !broken.contains("index.md"))
    terms.check(
      events.flatMap(\.termsOfReference) + judgements.flatMap(\.termsOfReference), findings)
    let policies = IdSet(
      methodology?.policies.map(\.id.text) ?? [], of: "policy",
      isWhole: !broken.contains("methodology.md"))
    policies.check(judgements.flatMap(\.policies), findings)
    learningIds.check(judgements.flatMap(\.leadsTo), findings)
    IdSet(
      judgements.map(\.id.text), of: "judgement",
      isWhole: broken.isDisjoint(with: ["events", "analysis.md"])
    ).check(learning.flatMap(\.analysis), findings)
  }

  /// What every page holds beside its own keys.
  private var notes: [PageNotes] {
    let single = [
      index?.notes, register?.notes, methodology?.notes, analysis?.notes, implementation?.notes,
      checklist?.notes, queries?.notes,
    ]
    return single.compactMap(\.self) + events.map(\.notes) + learning.map(\.notes)
      + recommendations.map(\.notes) + sections.map(\.notes)
  }
}
