internal import Publication

/// A learning point with what brought it about and what follows from it.
struct ChainLink: Sendable {
  let point: PublishedLearning
  let judged: [Tracing.Judged]
  let recommendations: [PublishedRecommendation]
}

enum ChainOffer {
  /// What follows from an event or a judgement, or what is behind a recommendation.
  static let link = Offer<ChainLink>([
    .address("address", "The learning point's page.") { $0.point.page.address },
    .text("id", "For example L2.") { $0.point.id },
    .plain("title", "The learning in a line.") { $0.point.title },
    .flag("is-acted-on", "Whether something has been done already.") { $0.point.isActedOn },
    .html("no-recommendation", "Why no recommendation follows.") { $0.point.noRecommendation },
    .guests("judgements", "The judgements that it comes from.", judged) { $0.judged },
    .guests("recommendations", "The recommendations that answer it.", recommendation) {
      $0.recommendations
    },
  ])

  /// A judgement with the event that it stands in, for lists that lead to it.
  static let judged = Offer<Tracing.Judged>([
    .address("address", "The judgement, where it stands.") { $0.judgement.page.address },
    .text("id", "For example A04a.") { $0.judgement.id },
    .part("kind", "Which of the four kinds it is.", LabelOffer.judgement) { $0.judgement.kind },
    .flag("is-missed-opportunity", "Whether an opportunity was missed.") {
      $0.judgement.isMissedOpportunity
    },
    .html("summary", "The judgement in a sentence.") { $0.judgement.summary },
    .part("event", "The event that it is about; none across events.", event) { $0.event },
    .list("across", "The events that one across events is about.", ReferenceOffer.page) {
      $0.event == nil ? $0.judgement.events : []
    },
    .html("beyond-standard", "How it went beyond the standard.") { $0.judgement.beyondStandard },
    .value("impact", "What it meant for people, where anything is said.") {
      JudgementOffer.whereSaid($0.judgement.impact, isAsked: false)
    },
    .list("leads-to", "The learning points that it leads to.", ReferenceOffer.page) {
      $0.judgement.leadsTo
    },
  ])

  private static let event = Offer<PublishedEvent>([
    .address("address", "The event's page.") { $0.page.address },
    .text("id", "For example E04.") { $0.id },
    .plain("title", "What happened, in a few words.") { $0.title },
    .html("date", "When, as far as it is known.") { $0.date },
  ])

  /// A recommendation with its row of the action plan.
  static let recommendation = Offer<PublishedRecommendation>([
    .address("address", "The recommendation's page.") { $0.page.address },
    .text("id", "For example R1.") { $0.id },
    .plain("title", "The recommendation in a line.") { $0.title },
    .value("owner", "Who is to see to it.") { $0.owner },
    .part("plan", "Its row of the action plan.", ActionPlanOffer.plan) { $0.plan },
  ])
}

extension PublishedLearning {
  /// Whether something has been done about it already.
  var isActedOn: Bool {
    if case .taken? = actionTaken { true } else { false }
  }
}

extension Tracing {
  /// What follows from an event, the learning in its order.
  func chain(from event: PublishedEvent) -> [ChainLink] {
    let judged = judged(on: event)
    return learning(from: event).map { point in
      ChainLink(
        point: point,
        judged: judged.filter { each in
          learning(from: each.judgement).contains { $0.page.address == point.page.address }
        }, recommendations: recommendations(from: point))
    }
  }

  /// What is behind a recommendation.
  func chain(behind recommendation: PublishedRecommendation) -> [ChainLink] {
    learning(behind: recommendation).map {
      ChainLink(point: $0, judged: judged(behind: $0), recommendations: [])
    }
  }
}
