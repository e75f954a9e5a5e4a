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

  init(library: Library, source: any ContentSource, theme: Theme) {
    self.library = library
    self.source = source
    self.theme = theme
    publisher = Publisher(
      library: library, bodies: BodyReader(source), isOrdinary: { OrdinaryWords.contains($0) },
      lexicon: .english)
  }

  /// What the author of a project should be asked, what still stands in the way of its public view,
  /// and what the first such view swaps.
  func review(_ project: Project) -> (asked: [Finding], swaps: [SwapCount]) {
    let asked = Review.review(
      project, checklist: library.checklist, characteristics: library.characteristics)
    let views = library.site.views.filter { $0.people == .pseudonymised }
    let rehearsals = views.map { publisher.rehearse(project, in: $0) }
    // The order of the review is the order in which to deal with things; it is kept.
    return (rehearsals.flatMap(\.findings).sorted() + asked, rehearsals.first?.swaps ?? [])
  }
}
