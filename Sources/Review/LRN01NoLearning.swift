internal import Content
internal import Diagnostics

/// A review lists its learning points, or says that and why there are none (2f).
///
/// About a quarter of the reviews in the study had none that could be made out.
struct LRN01NoLearning: Check {
  static let code = "LRN-01"
  static let level = Level.warning
  static let section: String? = "2f"
  static let question: String? = "2f.1"

  func prompts(for project: Project) -> [Prompt] {
    guard project.learning.isEmpty, project.index.noLearning == nil else { return [] }
    return [
      prompt(
        on: project.index.notes, about: .page,
        "There is no learning point, and nothing says that there is none",
        help: "Make one file for each: candour new learning \(project.slug) --title \"…\". "
          + "Where there is none, write no-learning: with the reason in index.md.")
    ]
  }
}
