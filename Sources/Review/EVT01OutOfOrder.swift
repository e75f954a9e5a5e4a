internal import Content
internal import Diagnostics

/// The contacts follow each other in time, each told once (2d).
///
/// Candour sorts them by date itself. Left to be noticed are dates that cannot be right, after the review was finished, and
/// contacts that are told in two files.
struct EVT01OutOfOrder: Check {
  static let code = "EVT-01"
  static let level = Level.warning
  static let section: String? = "2d"
  static let question: String? = "2d.1"

  func prompts(for project: Project) -> [Prompt] {
    afterTheReview(project) + toldTwice(project)
  }

  private func afterTheReview(_ project: Project) -> [Prompt] {
    guard let completed = project.index.dates.completed?.value else { return [] }
    return project.events.compactMap { event in
      guard let date = event.date, let earliest = date.value.earliest, earliest > completed else {
        return nil
      }
      return prompt(
        on: event.notes, at: date.position, about: .page(id: event.id.text),
        "'\(event.id.text)' is dated after \(completed), when the review was completed",
        help: "Correct the date of the contact, or completed under dates in index.md.")
    }
  }

  private func toldTwice(_ project: Project) -> [Prompt] {
    project.events.enumerated().compactMap { index, event in
      let earlier = project.events[..<index].first { isSame($0, event) }
      return earlier.map { earlier in
        prompt(
          on: event.notes, at: event.title.position, about: .page(id: event.id.text),
          "'\(event.id.text)' has the date and the title of '\(earlier.id.text)'",
          help: "Tell the contact in one file, or give the two titles that tell them apart.")
      }
    }
  }

  private func isSame(_ one: Event, _ other: Event) -> Bool {
    one.date?.value == other.date?.value && one.date != nil && one.time == other.time
      && one.title.text.lowercased() == other.title.text.lowercased()
  }
}
