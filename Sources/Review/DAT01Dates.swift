internal import Content
internal import Diagnostics

/// The review states when the incident was, when the review was requested, completed and quality assured, in that
/// order (2h).
///
/// In the study these dates were often missing, so that nobody could tell where time had gone. A draft is not yet
/// asked when it was completed, nor anything before its final stage when it was quality assured. Whether a date lies
/// in the future is not asked, because the same files must give the same findings on any day.
struct DAT01Dates: Check {
  static let code = "DAT-01"
  static let level = Level.warning
  static let section: String? = "2h"
  static let question: String? = "2h.2"

  func prompts(for project: Project) -> [Prompt] {
    let index = project.index
    let dates = index.dates
    let left = missing([
      ("incident", dates.incident != nil), ("requested", dates.requested != nil),
      ("completed", dates.completed != nil || index.stage == .draft),
      ("quality-assured", dates.qualityAssured != nil || index.stage != .final),
    ])
    return left.map { absent($0, index.notes) } + disorder(dates, index.notes)
  }

  private func absent(_ name: String, _ notes: PageNotes) -> Prompt {
    prompt(
      on: notes, about: .part(name), "The date '\(name)' is missing",
      help: "Write for example dates: {\(name): 2023-07-10}. A reader needs the dates to see "
        + "what policy was in force and where time went.")
  }

  private func disorder(_ dates: ProjectDates, _ notes: PageNotes) -> [Prompt] {
    let stages = ProjectDay.all(dates)
    return zip(stages, stages.dropFirst()).compactMap { before, after in
      guard after.last < before.first else { return nil }
      return prompt(
        on: notes, at: after.position, about: .part(after.name),
        "The date '\(after.name)' lies before the date '\(before.name)'",
        help: "The dates follow each other: incident, requested, completed, quality-assured.")
    }
  }
}
