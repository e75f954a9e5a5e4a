internal import Content
internal import Diagnostics

/// A learning point and a recommendation are two things (2f).
///
/// The one says what can be learned, the other what is to be done. Where both say the same, one of them is missing.
struct LRN04SameAsRecommendation: ProseCheck {
  static let code = "LRN-04"
  /// Our own choice: two thirds of the shorter one.
  static let limit = 0.66

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    let points = shingles(prose, .learning)
    let recommendations = shingles(prose, .recommendations)
    return points.compactMap { point in
      let same = recommendations.first { $0.share(with: point) >= Self.limit }
      return same.map { prompt(for: point.passage, like: $0.passage) }
    }
  }

  /// Bodies and titles of more than a few words.
  private func shingles(_ prose: ProjectProse, _ scope: LanguageRule.Scope) -> [Shingles] {
    prose.passages.filter { $0.scope == scope && $0.kind != .quotation }.map(Shingles.init)
      .filter { $0.runs.count >= 3 }
  }

  private func prompt(for point: Passage, like other: Passage) -> Prompt {
    let about = other.placeName
    return Prompt(
      finding: Finding(
        Self.code, .prompt, at: point.position(of: 0),
        "This learning point says the same as '\(about)'",
        help: "Say here what can be learned, and there what is to be done about it.", section: "2f"),
      subject: .part(about), notes: point.notes, question: "2f.1",
      comment: point.comments.first { $0.code == Self.code && !$0.reason.isEmpty })
  }
}
