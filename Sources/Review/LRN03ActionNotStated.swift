internal import Content
internal import Diagnostics

/// A learning point says what has been done about it already, and how, even if that is nothing yet (2f, 2h).
///
/// Learning that has been acted on is still learning. In the study changes were claimed without saying how they
/// were made.
struct LRN03ActionNotStated: Check {
  static let code = "LRN-03"
  static let level = Level.prompt
  static let section: String? = "2f"
  static let question: String? = "2f.2"

  func prompts(for project: Project) -> [Prompt] {
    project.learning.compactMap { point in
      guard let fault = fault(point.actionTaken) else { return nil }
      return prompt(
        on: point.notes, at: point.id.position, about: .page(id: point.id.text),
        "'\(point.id.text)' \(fault)",
        help: "Write action-taken: none yet, or "
          + "action-taken: {what: \"…\", when: 2023-09, how: \"…\", evidence: \"…\"}")
    }
  }

  private func fault(_ action: ActionTaken?) -> String? {
    switch action {
    case nil: "does not say whether action has been taken"
    case .taken(let what, _, let how, _)?:
      what == nil || how == nil
        ? "says that action has been taken but not \(inWords(missing([("what", what != nil), ("how", how != nil)])))"
        : nil
    case .noneYet?: nil
    }
  }
}
