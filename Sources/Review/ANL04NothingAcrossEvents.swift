internal import Content
internal import Diagnostics

/// The response is analysed as a whole and not only contact by contact (2e).
///
/// What links contacts, or should have linked them, is seldom visible in any one. A single contact has nothing
/// to be linked with.
struct ANL04NothingAcrossEvents: Check {
  static let code = "ANL-04"
  static let level = Level.prompt
  static let section: String? = "2e"
  static let question: String? = "2e.1"

  func prompts(for project: Project) -> [Prompt] {
    guard project.events.count > 1, project.analysis?.analysis.isEmpty != false,
      project.analysis?.noLinks == nil
    else { return [] }
    return [
      prompt(
        on: project.analysis?.notes ?? project.index.notes, about: .page,
        "Nothing is analysed across events",
        help: "Add a judgement with its events to analysis.md, "
          + "or write none-identified: {links: \"what was looked for and not found\"} there.")
    ]
  }
}
