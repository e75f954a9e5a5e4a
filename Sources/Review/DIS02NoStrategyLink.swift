internal import Content
internal import Diagnostics

/// The learning is linked to the force's strategy on vulnerability and public protection (2h).
struct DIS02NoStrategyLink: Check {
  static let code = "DIS-02"
  static let level = Level.prompt
  static let section: String? = "2h"
  static let question: String? = "2h.3"

  func prompts(for project: Project) -> [Prompt] {
    guard let implementation = project.implementation, implementation.strategyLink == nil else {
      return []
    }
    return [
      prompt(
        on: implementation.notes, about: .page,
        "Nothing links the learning to the force's vulnerability and public protection strategy",
        help: "Write strategy-link: with the aim that it serves, or {not-known: \"why\"}.")
    ]
  }
}
