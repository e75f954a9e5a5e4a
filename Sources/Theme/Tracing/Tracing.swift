internal import Content
internal import Publication

/// How the parts of a review lead to one another, as far as its reader may see them: terms of reference,
/// events, judgements, learning, recommendations and what is done.
struct Tracing: Sendable {
  let project: PublishedProject
  /// Every judgement: those of events, oldest first, then those across events.
  let judged: [Judged]
  private let events: [String: PublishedEvent]
  private let points: [String: PublishedLearning]
  private let recommendations: [String: PublishedRecommendation]
  /// By the address of a judgement, the learning points that name it.
  private let naming: [String: [String]]

  /// A judgement with the event that it stands in; across events there is none.
  struct Judged: Guest {
    let judgement: PublishedJudgement
    let event: PublishedEvent?
    var page: PageReference { judgement.page }
  }

  init(_ project: PublishedProject) {
    self.project = project
    judged =
      project.events.flatMap { event in
        event.judgements.map { Judged(judgement: $0, event: event) }
      } + (project.analysis?.judgements ?? []).map { Judged(judgement: $0, event: nil) }
    events = Self.byAddress(project.events, \.page)
    points = Self.byAddress(project.learning, \.page)
    recommendations = Self.byAddress(project.recommendations, \.page)
    naming = project.learning.reduce(into: [:]) { naming, point in
      for judgement in point.analysis {
        naming[judgement.address, default: []].append(point.page.address)
      }
    }
  }

  private static func byAddress<Part>(
    _ parts: [Part], _ page: (Part) -> PageReference
  ) -> [String: Part] {
    Dictionary(parts.map { (page($0).address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func event(_ page: PageReference) -> PublishedEvent? { events[page.address] }

  /// The learning that a judgement leads to, whichever of the two names the other.
  func learning(from judgement: PublishedJudgement) -> [PublishedLearning] {
    let addresses =
      judgement.leadsTo.map(\.address) + (naming[judgement.page.address] ?? [])
    return distinct(addresses).compactMap { points[$0] }
  }

  /// The learning that comes from an event: named by it, or by a judgement on it.
  func learning(from event: PublishedEvent) -> [PublishedLearning] {
    let named = project.learning.filter { point in
      point.events.contains { $0.address == event.page.address }
    }
    let judged = judged(on: event).flatMap { learning(from: $0.judgement) }
    let addresses = Set((named + judged).map(\.page.address))
    return project.learning.filter { addresses.contains($0.page.address) }
  }

  /// The judgements in an event, and those across events that are about it.
  func judged(on event: PublishedEvent) -> [Judged] {
    judged.filter { each in
      each.event?.page.address == event.page.address
        || each.judgement.events.contains { $0.address == event.page.address }
    }
  }

  func judged(behind point: PublishedLearning) -> [Judged] {
    judged.filter {
      learning(from: $0.judgement).contains { $0.page.address == point.page.address }
    }
  }

  func recommendations(from point: PublishedLearning) -> [PublishedRecommendation] {
    point.recommendations.compactMap { recommendations[$0.address] }
  }

  func learning(behind recommendation: PublishedRecommendation) -> [PublishedLearning] {
    recommendation.learning.compactMap { points[$0.address] }
  }

  private func distinct(_ addresses: [String]) -> [String] {
    var seen: Set<String> = []
    return addresses.filter { seen.insert($0).inserted }
  }
}
