internal import Content
internal import Diagnostics

/// A judgement gives what its kind calls for (2e):
///
/// - where practice was in line with a policy that was itself inadequate: the gap in the policy;
/// - where practice was not in line: why, and the context that made it hard, without blame;
/// - where it was good practice: in what way it went beyond the standard.
///
/// In nearly half of the reviews in the study the why was touched on but not followed far.
/// Where it is not known, saying so is an answer.
struct ANL03UnexplainedJudgement: Check {
  static let code = "ANL-03"
  static let level = Level.warning
  static let section: String? = "2e"
  static let question: String? = "2e.2"

  func prompts(for project: Project) -> [Prompt] {
    project.judgements.compactMap { placed in
      let judgement = placed.judgement
      guard let (fault, help) = fault(judgement) else { return nil }
      return prompt(
        on: placed.notes, at: judgement.position, about: .part(judgement.id.text),
        "'\(judgement.id.text)' \(fault)", help: help)
    }
  }

  private func fault(_ judgement: Judgement) -> (String, help: String)? {
    switch judgement.kind?.value {
    case .consistentPolicyInadequate? where judgement.policyGap == nil:
      return (
        "finds a policy inadequate and does not say what it lacks",
        "Say it in policy-gap and, where the policy has changed since, how in policy-since-changed."
      )
    case .notConsistent?: return unexplained(judgement)
    case .goodPractice? where judgement.beyondStandard == nil:
      return (
        "finds good practice and does not say how it went beyond the standard",
        "Say it in beyond-standard. What policy asks for anyway is consistent, not good practice."
      )
    default: return nil
    }
  }

  private func unexplained(_ judgement: Judgement) -> (String, help: String)? {
    switch judgement.why {
    case nil:
      (
        "finds practice not consistent with policy and does not say why",
        "Write why: what made the expected practice hard to follow, without blame, "
          + "or why: {not-known: \"why that is not known\"}."
      )
    case .text? where judgement.context.isEmpty:
      (
        "finds practice not consistent with policy and names no context",
        "Write for example context: [demand, training, process, supervision, systems]"
      )
    default: nil
    }
  }
}
