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
  /// and the report on the first of them.
  func review(_ project: Project) -> (asked: [Finding], report: PublishedReport?) {
    let views = library.site.views.filter { $0.people == .pseudonymised }
    let clearing = FileClearing(project, in: self)
    let rehearsals = views.map { view in
      let plan = DeliveryPlan(of: library, views: [view.name], project: project.slug)
      return publisher.rehearse(project, in: view) {
        plan.findings + clearing.settle($0).findings
      }
    }
    // The order of the review is the order in which to deal with things; it is kept.
    let told = Set(rehearsals.flatMap(\.findings)).sorted()
    return (told + asked(project), rehearsals.first?.report)
  }

  /// What the author of a project should be asked.
  func asked(_ project: Project) -> [Finding] {
    Review.review(project, by: standards, bodies: bodies).open
  }
}
