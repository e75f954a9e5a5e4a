internal import Publication

/// What answers each term of reference.
extension Tracing {
  func events(answering term: PublishedTermOfReference) -> [PublishedEvent] {
    project.events.filter { event in
      names(event.termsOfReference, term)
        || event.judgements.contains { names($0.termsOfReference, term) }
    }
  }

  func judged(answering term: PublishedTermOfReference) -> [Judged] {
    judged.filter { names($0.judgement.termsOfReference, term) }
  }

  /// The learning that the judgements on a term lead to.
  func learning(answering term: PublishedTermOfReference) -> [PublishedLearning] {
    let addresses = Set(
      judged(answering: term).flatMap { learning(from: $0.judgement) }.map(\.page.address))
    return project.learning.filter { addresses.contains($0.page.address) }
  }

  /// The terms that an event answers, itself or through a judgement in it.
  func terms(answeredBy event: PublishedEvent) -> [PublishedTermOfReference] {
    project.termsOfReference.filter { term in
      names(event.termsOfReference, term)
        || event.judgements.contains { names($0.termsOfReference, term) }
    }
  }

  func terms(answeredBy judgement: PublishedJudgement) -> [PublishedTermOfReference] {
    project.termsOfReference.filter { names(judgement.termsOfReference, $0) }
  }

  func link(to term: PublishedTermOfReference) -> ShortLink {
    ShortLink(
      id: term.id, title: term.text.plain,
      address: project.address + ProjectPage.termsOfReference.rawValue + "#"
        + term.id.lowercased())
  }

  private func names(_ pages: [PageReference], _ term: PublishedTermOfReference) -> Bool {
    pages.contains { $0.title.plain == term.id }
  }
}

/// A link that is called by an id, with the title for those who want to know more.
struct ShortLink: Sendable {
  let id: String
  let title: String
  let address: String
}

extension ShortLink {
  init(_ event: PublishedEvent) {
    self.init(id: event.id, title: event.title.plain, address: event.page.address)
  }

  init(_ judged: Tracing.Judged) {
    let judgement = judged.judgement
    self.init(
      id: judgement.id, title: judgement.summary?.plain ?? judgement.id,
      address: judgement.page.address)
  }

  init(_ point: PublishedLearning) {
    self.init(id: point.id, title: point.title.plain, address: point.page.address)
  }

  init(_ recommendation: PublishedRecommendation) {
    self.init(
      id: recommendation.id, title: recommendation.title.plain,
      address: recommendation.page.address)
  }
}

extension ReferenceOffer {
  static let short = Offer<ShortLink>([
    .address("address", "The link, from the page being rendered.") { $0.address },
    .text("id", "For example L2.") { $0.id },
    .text("title", "What it says in a line.") { $0.title },
  ])
}
