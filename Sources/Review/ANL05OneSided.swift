internal import Content
internal import Diagnostics

/// Good practice and missed opportunities are both brought out, or it is said that none was found (2e).
///
/// Half of the reviews in the study named good practice. Others can learn from it as much as from what went wrong.
struct ANL05OneSided: Check {
  static let code = "ANL-05"
  static let level = Level.prompt
  static let section: String? = "2e"
  static let question: String? = "2e.3"

  func prompts(for project: Project) -> [Prompt] {
    let judgements = project.judgements.map(\.judgement)
    guard !judgements.isEmpty else { return [] }
    let hasGood = judgements.contains { $0.kind?.value == .goodPractice }
    let hasMissed = judgements.contains(where: \.isMissedOpportunity)
    let good =
      hasGood || project.analysis?.noGoodPractice != nil
      ? nil : prompt(project, "good practice", key: "good-practice")
    let missed =
      hasMissed || project.analysis?.noMissedOpportunities != nil
      ? nil : prompt(project, "missed opportunity", key: "missed-opportunities")
    return [good, missed].compactMap(\.self)
  }

  private func prompt(_ project: Project, _ words: String, key: String) -> Prompt {
    prompt(
      on: project.analysis?.notes ?? project.index.notes, about: .part(words),
      "No '\(words)' is identified, and nothing says that there was none",
      help: "Mark the judgement that shows one, "
        + "or write none-identified: {\(key): \"what was looked for\"} in analysis.md.")
  }
}
