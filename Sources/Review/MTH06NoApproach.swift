internal import Content
internal import Diagnostics

/// The methodology names the approach that was used, or says that none was (2c).
///
/// A formal methodology is not expected: none of the reviews in the study named one.
struct MTH06NoApproach: Check {
  static let code = "MTH-06"
  static let level = Level.prompt
  static let section: String? = "2c"
  static let question: String? = "2c.3"

  func prompts(for project: Project) -> [Prompt] {
    guard let methodology = project.methodology, methodology.approach == nil else { return [] }
    return [
      prompt(
        on: methodology.notes, about: .page, "The approach of the review is not stated",
        help: "Write approach: none, or the name of the methodology, "
          + "for example approach: systems thinking. Using one is not expected.")
    ]
  }
}
