internal import Content
internal import Diagnostics

/// Each learning point leads on: to a recommendation, to action already taken, or to the reason for neither (2g).
struct LRN05NoWayOnward: Check {
  static let code = "LRN-05"
  static let level = Level.warning
  static let section: String? = "2g"
  static let question: String? = "2g.1"

  func prompts(for project: Project) -> [Prompt] {
    let recommended = Set(project.recommendations.flatMap(\.learning).map(\.text))
    return project.learning
      .filter { !recommended.contains($0.id.text) && !hasWay($0, project) }
      .map { point in
        prompt(
          on: point.notes, at: point.id.position, about: .page(id: point.id.text),
          "'\(point.id.text)' leads to no recommendation and no action taken, and no reason is given",
          help: "Name it under learning in a recommendation, say in action-taken what was done, "
            + "or write no-recommendation: with the reason.")
      }
  }

  private func hasWay(_ point: LearningPoint, _ project: Project) -> Bool {
    if case .taken? = point.actionTaken { return true }
    let noneAtAll = project.recommendations.isEmpty && project.index.noRecommendations != nil
    return point.noRecommendation != nil || noneAtAll
  }
}
