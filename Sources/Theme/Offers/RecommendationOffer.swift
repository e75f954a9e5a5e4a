internal import Publication

/// Recommendations, or the statement that there are none.
struct RecommendationList: Sendable {
  let recommendations: [PublishedRecommendation]
  let reasonForNone: PublishedText?
}

/// A recommendation with what is behind it.
struct TracedRecommendation: Sendable {
  let recommendation: PublishedRecommendation
  let tracing: Tracing
}

enum RecommendationOffer {
  static let list = Offer<RecommendationList>([
    .html("reason-for-none", "Why there is no recommendation.") { $0.reasonForNone },
    .list("recommendations", "The recommendations.", entry) { $0.recommendations },
    .list("quality-titles", "The nine qualities of a good recommendation.", qualityTitle) { _ in
      Quality.allCases
    },
  ])

  private static let entry = Offer<PublishedRecommendation>([
    .address("address", "The recommendation's page.") { $0.page.address },
    .text("anchor", "The card's anchor.") { $0.id.lowercased() },
    .text("id", "For example R1.") { $0.id },
    .plain("title", "The recommendation in a line.") { $0.title },
    .list("learning", "The learning that it answers.", ReferenceOffer.page) { $0.learning },
    .label("addressed-to", "Whom it is addressed to.") { recommendation in
      recommendation.addressedTo.map { Label("addressee-", $0.rawValue) }
    },
    .html("addressed-body", "Whom, where it is not the force.") { $0.addressedBody },
    .value("owner", "Who is to see to it.") { $0.owner },
    .value("outcome", "What should be different.") { $0.outcome },
    .part("smart", "The five parts that make it SMART.", smart) { $0.smart },
    .part("plan", "Its row of the action plan.", ActionPlanOffer.plan) { $0.plan },
    .list("qualities", "The nine qualities, and whether each is said.", quality) { recommendation in
      Quality.allCases.map { ShownQuality(quality: $0, presence: $0.presence(in: recommendation)) }
    },
  ])

  private struct ShownQuality: Sendable {
    let quality: Quality
    let presence: Quality.Presence
  }

  private static let quality = Offer<ShownQuality>([
    .text("title", "Which of the nine.") { shown, scene in
      scene.words["quality-" + shown.quality.rawValue]
    },
    .label("presence", "Whether it is said.") { Label("presence-", $0.presence.rawValue) },
    .flag("is-said", "Whether all of it is said.") { $0.presence == .said },
    .flag("is-partly", "Whether a part is missing.") { $0.presence == .partly },
    .flag("is-not-known", "Whether it is stated as not known.") { $0.presence == .notKnown },
    .flag("is-blank", "Whether nothing is said.") { $0.presence == .blank },
  ])

  private static let qualityTitle = Offer<Quality>([
    .text("title", "Which of the nine.") { quality, scene in
      scene.words["quality-" + quality.rawValue]
    }
  ])

  static let recommendation = Offer<TracedRecommendation>([
    .part("recommendation", "The recommendation.", whole) { $0.recommendation },
    .list("behind", "The learning that it answers, with what brought it about.", ChainOffer.link) {
      $0.tracing.chain(behind: $0.recommendation)
    },
    .list("plan-cells", "Its row of the action plan, cell by cell.", ActionPlanOffer.cell) {
      ActionPlanOffer.cells(of: $0.recommendation, in: $0.tracing.project)
    },
  ])

  private static let whole = Offer<PublishedRecommendation>([
    .text("id", "For example R1.") { $0.id },
    .body("body", "The recommendation in full.") { $0.body },
    .list("learning", "The learning that it answers.", ReferenceOffer.page) { $0.learning },
    .label("addressed-to", "Whom it is addressed to.") { recommendation in
      recommendation.addressedTo.map { Label("addressee-", $0.rawValue) }
    },
    .html("addressed-body", "Whom, where it is not the force.") { $0.addressedBody },
    .value("owner", "Who is to see to it.") { $0.owner },
    .value("outcome", "What should be different.") { $0.outcome },
    .value("rationale", "Why.") { $0.rationale },
    .value("how", "How it is to be done.") { $0.how },
    .value("constraints", "What may stand in the way.") { $0.constraints },
    .part("smart", "The five parts that make it SMART.", smart) { $0.smart },
    .list("steps", "The steps towards it.", step) { $0.steps },
    .list("measures", "How anybody would see that it worked.", measure) { $0.measures },
    .flag("is-aspirational", "Whether it is an aspiration.") { $0.isAspirational },
    .flag("is-already-agreed", "Whether it had been agreed before.") { $0.isAlreadyAgreed },
    .html("agreed-by-author", "When the review officer agreed it.") { $0.agreedByAuthor },
    .html("agreed-by-lead", "When the review lead agreed it.") { $0.agreedByLead },
    .part("plan", "Its row of the action plan.", ActionPlanOffer.plan) { $0.plan },
    .list("qualities", "The nine qualities, and whether each is said.", quality) { recommendation in
      Quality.allCases.map { ShownQuality(quality: $0, presence: $0.presence(in: recommendation)) }
    },
  ])

  private static let smart = Offer<PublishedRecommendation.Smart>([
    .value("specific", "What exactly.") { $0.specific },
    .value("measurable", "How it can be measured.") { $0.measurable },
    .value("achievable", "Why it can be done.") { $0.achievable },
    .value("realistic", "Why it is proportionate.") { $0.realistic },
    .value("time-bound", "By when.") { $0.timeBound },
  ])

  private static let step = Offer<PublishedRecommendation.Step>([
    .html("what", "What is to be done.") { $0.what },
    .html("by", "By when.") { $0.by },
  ])

  private static let measure = Offer<PublishedRecommendation.Measure>([
    .html("metric", "What is measured.") { $0.metric },
    .html("baseline", "What it is now.") { $0.baseline },
    .html("target", "What it should be.") { $0.target },
    .html("source", "Where the figure comes from.") { $0.source },
  ])
}
