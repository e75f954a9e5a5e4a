internal import Content
internal import Diagnostics
internal import OrdinaryWords
internal import Publication
internal import Review
internal import Theme

/// A site as it was read, with what it takes to make deliveries of it.
struct SiteInHand: Sendable {
  let library: Library
  let source: any ContentSource
  let publisher: Publisher
  let theme: Theme
  private let standards: Standards
  private let bodies: BodyReader

  init(library: Library, source: any ContentSource, theme: Theme) {
    self.library = library
    self.source = source
    self.theme = theme
    standards = Standards(of: library)
    bodies = BodyReader(source)
    publisher = Publisher(
      library: library, bodies: bodies, isOrdinary: { OrdinaryWords.contains($0) },
      lexicon: .english)
  }

  /// What the author of a project should be asked, what still stands in the way of its public views,
  /// and the report on each of them.
  func review(_ project: Project) -> (review: AuthorsReview, reports: [PublishedReport]) {
    let views = library.site.views.filter { $0.people == .pseudonymised }
    let rehearsals = views.map { view in
      let plan = DeliveryPlan(of: library, views: [view.name], project: project.slug)
      return publisher.rehearse(project, in: view) { used, labels in
        plan.findings + FileClearing(project, in: self, labels: labels).settle(used).findings
      }
    }
    // The order of the review is the order in which to deal with things; it is kept.
    let told = Set(rehearsals.flatMap(\.findings)).sorted()
    let outcome = Review.review(project, by: standards, bodies: bodies)
    var review = AuthorsReview()
    review.asked = told + outcome.open
    review.answered = outcome.answered.map {
      AuthorsReview.Answered($0.finding, reason: $0.reason, by: $0.by, date: $0.date)
    }
    review.openOnQuestion = outcome.openOnQuestion
    return (review, rehearsals.map(\.report))
  }

  /// What the author of a project should be asked.
  func asked(_ project: Project) -> [Finding] {
    Review.review(project, by: standards, bodies: bodies).open
  }
}
