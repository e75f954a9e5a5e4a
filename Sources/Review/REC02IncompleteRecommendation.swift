internal import Content
internal import Diagnostics

/// A recommendation is SMART and based on an outcome, as far as the author can know (2g).
///
/// It says what should be different, who answers for it, in which steps and by when, and how anybody would see that
/// it worked. Few of the recommendations in the study could be measured or were bound to a time. What cannot be
/// known yet is stated as `{not-known: "why"}`.
struct REC02IncompleteRecommendation: Check {
  static let code = "REC-02"
  static let level = Level.warning
  static let section: String? = "2g"
  static let question: String? = "2g.2"

  func prompts(for project: Project) -> [Prompt] {
    project.recommendations.compactMap { recommendation in
      let left = missingParts(of: recommendation)
      guard !left.isEmpty else { return nil }
      return prompt(
        on: recommendation.notes, at: recommendation.id.position,
        about: .page(id: recommendation.id.text),
        "'\(recommendation.id.text)' leaves out \(inWords(left))",
        help: "Fill them in with the review lead. Where something is not known, "
          + "write for example owner: {not-known: \"to be named by the board\"}.")
    }
  }

  private func missingParts(of recommendation: Recommendation) -> [String] {
    let smart = recommendation.smart
    return missing([
      ("outcome", recommendation.outcome != nil), ("owner", recommendation.owner != nil),
      ("specific", smart.specific != nil), ("measurable", smart.measurable != nil),
      ("achievable", smart.achievable != nil), ("realistic", smart.realistic != nil),
      ("time-bound", smart.timeBound != nil), ("measures", !recommendation.measures.isEmpty),
      ("steps", !recommendation.steps.isEmpty),
      ("a date for each step", recommendation.steps.allSatisfy { $0.by != nil }),
    ])
  }
}
