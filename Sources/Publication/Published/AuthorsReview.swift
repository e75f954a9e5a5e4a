package import Content
package import Diagnostics

/// What the author of a project is asked about it, and what they have answered. It is the author's own: it reaches nobody but the
/// readers of a named view with working material.
package struct AuthorsReview: Sendable {
  /// What is open.
  package var asked: [Finding] = []
  /// What was answered with a reason.
  package var answered: [Answered] = []
  /// What is open on each question of the checklist, by the question's id.
  package var openOnQuestion: [String: [Finding]] = [:]

  /// A finding with the answer to it.
  package struct Answered: Hashable, Sendable {
    package var finding: Finding
    package var reason: String
    package var by: String?
    /// In words, for example `4 June 2024`.
    package var date: String?

    package init(_ finding: Finding, reason: String, by: String?, date: CalendarDate?) {
      self.finding = finding
      self.reason = reason
      self.by = by
      self.date = date.map { DateWords.words($0) }
    }
  }

  package init() {}
}
