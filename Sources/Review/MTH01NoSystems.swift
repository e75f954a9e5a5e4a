internal import Content
internal import Diagnostics

/// The methodology names the systems and records that were searched (2c).
///
/// It lets a reader see how thorough the review is and where its gaps lie.
struct MTH01NoSystems: Check {
  static let code = "MTH-01"
  static let level = Level.warning
  static let section: String? = "2c"
  static let question: String? = "2c.1"

  private static let help =
    "List each in methodology.md, for example systems: [{name: custody records, accessed: yes}]"

  func prompts(for project: Project) -> [Prompt] {
    guard let methodology = project.methodology else {
      return [
        prompt(
          on: project.index.notes, about: .page,
          "There is no methodology.md, so that no system is named that was searched",
          help: Self.help)
      ]
    }
    guard methodology.systems.isEmpty else { return [] }
    return [
      prompt(
        on: methodology.notes, about: .page, "The methodology names no system that was searched",
        help: Self.help)
    ]
  }
}
