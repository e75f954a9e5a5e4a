internal import Content
internal import Diagnostics

/// Each finding about practice says which of the four kinds it is, and names the policy of the time that it is
/// judged by (2e). Good practice goes beyond policy and need not name one.
struct ANL02NoJudgement: Check {
  static let code = "ANL-02"
  static let level = Level.warning
  static let section: String? = "2e"
  static let question: String? = "2e.2"

  func prompts(for project: Project) -> [Prompt] {
    project.judgements.compactMap { placed in
      let judgement = placed.judgement
      guard let (headline, help) = sentences(judgement) else { return nil }
      return prompt(
        on: placed.notes, at: judgement.position, about: .part(judgement.id.text), headline,
        help: help)
    }
  }

  private func sentences(_ judgement: Judgement) -> (headline: String, help: String)? {
    guard let kind = judgement.kind?.value else {
      let kinds = Judgement.Kind.allCases.map(\.rawValue)
      return (
        "'\(judgement.id.text)' does not say whether practice was in line with policy",
        "Write judgement: with one of \(kinds.joined(separator: ", "))."
      )
    }
    guard kind != .goodPractice, judgement.policies.isEmpty else { return nil }
    return (
      "'\(judgement.id.text)' names no policy of the time that practice is judged by",
      "List the policy in methodology.md and name it here, for example policies: [P1]"
    )
  }
}
