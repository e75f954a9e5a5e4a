internal import Content
internal import Diagnostics

/// Each recommendation rests on a learning point, and a review without recommendations says why (2g).
struct REC01UnlinkedRecommendation: Check {
  static let code = "REC-01"
  static let level = Level.warning
  static let section: String? = "2g"
  static let question: String? = "2g.1"

  func prompts(for project: Project) -> [Prompt] {
    guard !project.recommendations.isEmpty else { return none(project) }
    return project.recommendations.filter(\.learning.isEmpty).map { recommendation in
      prompt(
        on: recommendation.notes, at: recommendation.id.position,
        about: .page(id: recommendation.id.text),
        "'\(recommendation.id.text)' rests on no learning point",
        help: "Write for example learning: [L1]")
    }
  }

  private func none(_ project: Project) -> [Prompt] {
    guard project.index.noRecommendations == nil, project.index.noLearning == nil else { return [] }
    return [
      prompt(
        on: project.index.notes, about: .page,
        "There is no recommendation, and nothing says why there is none",
        help: "Make one file for each: candour new recommendation \(project.slug) --title \"…\". "
          + "Where there is none, write no-recommendations: with the reason in index.md.")
    ]
  }
}
