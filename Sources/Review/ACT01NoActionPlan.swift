internal import Content
internal import Diagnostics

/// Each recommendation has its row in the action plan, or the plan is kept in a document of its own (2g).
struct ACT01NoActionPlan: Check {
  static let code = "ACT-01"
  static let level = Level.warning
  static let section: String? = "2g"
  static let question: String? = "2g.3"

  func prompts(for project: Project) -> [Prompt] {
    guard project.index.separateActionPlan == nil else { return [] }
    return project.recommendations.filter { $0.actionPlan == nil }.map { recommendation in
      prompt(
        on: recommendation.notes, at: recommendation.id.position,
        about: .page(id: recommendation.id.text),
        "'\(recommendation.id.text)' has no row in the action plan",
        help:
          "Write action-plan: with scope, action, lead-agency, milestones, target-date and status. "
          + "Where the plan is kept elsewhere, write action-plan: {separate-document: \"…\"} in index.md."
      )
    }
  }
}
