internal import Content
internal import Diagnostics

/// A project bears a protective marking, which every one of its pages then shows.
///
/// It is our own rule and not the advice's. Without it a page that names people could be taken for one that
/// anybody may read, so that it stops every view of the project.
struct CLS01NoMarking: Check {
  static let code = "CLS-01"
  static let level = Level.stop
  static let section: String? = nil
  static let question: String? = nil

  func prompts(for project: Project) -> [Prompt] {
    guard project.index.marking == nil else { return [] }
    return [
      prompt(
        on: project.index.notes, about: .page, "A project bears a protective marking",
        help: "Write for example marking: OFFICIAL-SENSITIVE")
    ]
  }
}
