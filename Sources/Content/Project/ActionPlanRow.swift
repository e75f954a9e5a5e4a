package import Diagnostics

/// A recommendation's row in the action plan.
package struct ActionPlanRow: Hashable, Sendable {
  /// Where the row begins.
  package var position: SourcePosition
  package var scope: Stated?
  package var action: Stated?
  package var leadAgency: Stated?
  package var milestones: Stated?
  /// A date, or words such as "within a year"; see `Stated.date`.
  package var targetDate: Stated?
  package var completed: Stated?
  package var status: Written<Status>?

  /// How far it has come.
  package enum Status: String, Sendable, CaseIterable {
    case notStarted = "not-started"
    case inProgress = "in-progress"
    case complete
  }
}
