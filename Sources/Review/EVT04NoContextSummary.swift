internal import Content
internal import Diagnostics

/// A review begins with a summary of the context (2d).
///
/// In the study the reports that began with one were the easiest to follow.
struct EVT04NoContextSummary: Check {
  static let code = "EVT-04"
  static let level = Level.prompt
  static let section: String? = "2d"
  static let question: String? = "2d.1"

  func prompts(for project: Project) -> [Prompt] {
    guard project.index.body.isBlank else { return [] }
    return [
      prompt(
        on: project.index.notes, about: .page,
        "The context summary is blank: there is no text in index.md",
        help: "Write below its keys, in a page or less, who the person was and what happened.")
    ]
  }
}
