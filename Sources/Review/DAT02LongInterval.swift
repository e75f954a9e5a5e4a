internal import Content
internal import Diagnostics

/// A long time between two of the review's dates has its reason (2h).
///
/// In the study it could not be told whether time had passed before a review began or while it was written. The
/// advice gives no number of days. What is taken as long here is our own choice and no standard: half a year, unless `long-interval` in site.yaml says otherwise.
struct DAT02LongInterval: Check {
  static let code = "DAT-02"
  static let level = Level.prompt
  static let section: String? = "2h"
  static let question: String? = "2h.2"

  /// `long-interval` of the site's checks. An interval that is longer is asked about.
  var longestInDays = CheckSettings().longInterval

  func prompts(for project: Project) -> [Prompt] {
    let days = ProjectDay.all(project.index.dates)
    let explained = Set(project.index.delays.compactMap { $0.between?.value.rawValue })
    return zip(days, days.dropFirst()).compactMap { before, after in
      prompt(from: before, to: after, explained, project.index.notes)
    }
  }

  private func prompt(
    from before: ProjectDay, to after: ProjectDay, _ explained: Set<String>, _ notes: PageNotes
  ) -> Prompt? {
    let interval = "\(before.name)-\(after.name)"
    let length = days(from: before.last, to: after.first)
    guard Delay.Interval(rawValue: interval) != nil, !explained.contains(interval),
      length > longestInDays
    else { return nil }
    return prompt(
      on: notes, at: after.position, about: .part(interval),
      "The interval '\(interval)' is \(length) days long, and no reason is given",
      help: "Write delays: [{between: \(interval), reason: \"…\"}]. The advice sets no limit; "
        + "\(longestInDays) days, from which on this asks, is Candour's own choice.")
  }
}
