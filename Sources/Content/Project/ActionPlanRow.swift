package import Diagnostics

/// A recommendation's row in the action plan.
package struct ActionPlanRow: Hashable, Sendable {
  /// Where the row begins.
  package var position: SourcePosition
  /// Who sees to it, where that is not the owner of the recommendation.
  package var owner: Stated?
  package var scope: Stated?
  package var action: Stated?
  package var leadAgency: Stated?
  package var milestones: Stated?
  /// A date, or words such as "within a year"; see `Stated.date`.
  package var targetDate: Stated?
  package var completed: Stated?
  package var status: Written<Status>?
  /// The cells of columns that the project names for itself, as they are written.
  package var others: [Cell] = []

  /// Every key under which it holds something.
  package var keys: [SourceText] {
    let cells = [
      ("owner", owner), ("scope", scope), ("action", action), ("lead-agency", leadAgency),
      ("milestones", milestones), ("target-date", targetDate), ("completed", completed),
    ]
    return cells.compactMap { key, value in value.map { SourceText(key, at: $0.source.position) } }
      + (status.map { [SourceText("status", at: $0.position)] } ?? []) + others.map(\.key)
  }

  /// A cell of a column that not every action plan has.
  package struct Cell: Hashable, Sendable {
    package var key: SourceText
    package var value: Stated?
  }

  /// How far it has come.
  package enum Status: String, Sendable, CaseIterable {
    case notStarted = "not-started"
    case inProgress = "in-progress"
    case complete
  }
}
