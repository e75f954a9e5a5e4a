internal import Content
internal import Diagnostics

/// The review says how its learning returns to the system, as far as its author knows (2h).
///
/// Two of the 48 reviews in the study did. Acting on the learning is not the author's task; saying who will, how it
/// will be followed and what would show a change is, where it is known.
struct DIS01NoWayBack: Check {
  static let code = "DIS-01"
  static let level = Level.prompt
  static let section: String? = "2h"
  static let question: String? = "2h.1"

  private static let help =
    "Write what is known in implementation.md, and {not-known: \"why\"} for what is not."

  func prompts(for project: Project) -> [Prompt] {
    guard let implementation = project.implementation else {
      return [
        prompt(
          on: project.index.notes, about: .page,
          "There is no implementation.md, so that nothing says how learning returns to the system",
          help: Self.help)
      ]
    }
    let left = missingParts(of: implementation)
    guard !left.isEmpty else { return [] }
    return [
      prompt(
        on: implementation.notes, about: .page, "The implementation leaves out \(inWords(left))",
        help: Self.help)
    ]
  }

  private func missingParts(of implementation: Implementation) -> [String] {
    missing([
      ("ownership", implementation.ownership != nil),
      ("intended-outcome", implementation.intendedOutcome != nil),
      ("impact-measure", implementation.impactMeasure != nil),
      ("tracking", implementation.tracking != nil),
      ("governance", implementation.governance != nil),
      ("dissemination", !implementation.dissemination.isEmpty),
      ("evidence", !implementation.evidence.isEmpty),
    ])
  }
}
