internal import Content
internal import Publication

/// What of a review is still open, for the list of an author's reviews.
struct OpenMatters: Sendable {
  /// One kind of open matter.
  struct Matter: Sendable {
    let address: String
    let count: Int
    /// The keys of the words for one and for many.
    let one: String
    let many: String
  }

  let matters: [Matter]

  init(_ project: PublishedProject) {
    let terms = project.termsOfReference.count { $0.status != .addressed }
    let queries = project.queries?.queries.count(where: \.isOpen) ?? 0
    let overdue = project.recommendations.count { $0.plan?.isOverdue == true }
    let unsigned = SignOff.rows(of: project).count { !$0.isComplete }
    func matter(_ page: ProjectPage, _ count: Int, _ word: String) -> Matter {
      Matter(
        address: project.address + page.rawValue, count: count, one: "one-" + word,
        many: "many-" + word)
    }
    matters = [
      matter(.findings, project.working?.findings.count ?? 0, "finding"),
      matter(.termsOfReference, terms, "open-term"),
      matter(.checklist, Self.unanswered(project), "open-question"),
      matter(.queries, queries, "open-query"), matter(.actionPlan, overdue, "overdue-action"),
      matter(.home, unsigned, "open-signature"),
    ].filter { $0.count > 0 }
  }

  private static func unanswered(_ project: PublishedProject) -> Int {
    let themes = project.working?.checklist?.themes ?? []
    return themes.flatMap(\.questions).count { $0.state == nil }
  }
}
