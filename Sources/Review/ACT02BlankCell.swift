internal import Content
internal import Diagnostics

/// The action plan is filled in: no cell of a row is blank without a note (2g).
///
/// Templates were often left unfilled in the study. `completed` is asked for only once the status says so.
struct ACT02BlankCell: Check {
  static let code = "ACT-02"
  static let level = Level.warning
  static let section: String? = "2g"
  static let question: String? = "2g.3"

  func prompts(for project: Project) -> [Prompt] {
    project.recommendations.compactMap { recommendation in
      guard let row = recommendation.actionPlan else { return nil }
      let blank = blankCells(of: row)
      guard !blank.isEmpty else { return nil }
      return prompt(
        on: recommendation.notes, at: row.position, about: .page(id: recommendation.id.text),
        "The action plan of '\(recommendation.id.text)' leaves blank: \(inWords(blank))",
        help:
          "Fill it in, or write for example target-date: {not-known: \"to be set by the board\"}.")
    }
  }

  private func blankCells(of row: ActionPlanRow) -> [String] {
    missing([
      ("scope", row.scope != nil), ("action", row.action != nil),
      ("lead-agency", row.leadAgency != nil), ("milestones", row.milestones != nil),
      ("target-date", row.targetDate != nil), ("status", row.status != nil),
      ("completed", row.completed != nil || row.status?.value != .complete),
    ])
  }
}
