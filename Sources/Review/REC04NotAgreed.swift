internal import Content
internal import Diagnostics

/// From quality assurance on, the review lead has agreed each recommendation (2g).
///
/// Author and lead answer for recommendations together; the lead sees to it that they are realistic, achievable and
/// in proportion to the learning. A draft is left alone.
struct REC04NotAgreed: Check {
  static let code = "REC-04"
  static let level = Level.warning
  static let section: String? = "2g"
  static let question: String? = "2g.1"

  func prompts(for project: Project) -> [Prompt] {
    guard project.index.stage != .draft else { return [] }
    return project.recommendations.filter { $0.agreed.lead == nil }.map { recommendation in
      prompt(
        on: recommendation.notes, at: recommendation.id.position,
        about: .page(id: recommendation.id.text),
        "'\(recommendation.id.text)' is not marked as agreed by the review lead",
        help: "Write for example agreed: {author: 2024-01-15, lead: 2024-01-16}")
    }
  }
}
