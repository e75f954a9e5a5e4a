internal import Content
internal import Publication

/// Learning points, or the statement that there are none.
struct LearningList: Sendable {
  let points: [PublishedLearning]
  let reasonForNone: PublishedText?
}

/// A learning point with what it comes from and leads to.
struct TracedLearning: Sendable {
  let point: PublishedLearning
  let tracing: Tracing
}

extension LearningList {
  func count(_ level: LearningPoint.Level) -> Int { points.count { $0.level == level } }
}

enum LearningOffer {
  static let list = Offer<LearningList>([
    .html("reason-for-none", "Why there is no learning point.") { $0.reasonForNone },
    .text("tally", "How many are about the system, and how many about one person's practice.") {
      list, scene in
      list.points.isEmpty
        ? nil
        : scene.words(
          "level-tally",
          [
            "all": String(list.points.count), "system": String(list.count(.system)),
            "individual": String(list.count(.individual)),
            "acted-on": String(list.points.count(where: \.isActedOn)),
          ])
    },
    .list("points", "The learning points.", entry) { $0.points },
  ])

  private static let entry = Offer<PublishedLearning>([
    .address("address", "The learning point's page.") { $0.page.address },
    .text("anchor", "The entry's anchor.") { $0.id.lowercased() },
    .text("id", "For example L2.") { $0.id },
    .plain("title", "The learning in a line.") { $0.title },
    Offer<PublishedLearning>.Fields("body", "The learning point.", .html) { point, scene in
      .html(scene.body(point.body, idPrefix: point.id.lowercased() + ".", under: 2))
    },
    .label("level", "Whether it is about the system or one person's practice.") { level($0) },
    .flag("is-acted-on", "Whether something has been done already.") { $0.isActedOn },
    .list("events", "The events that it comes from.", ReferenceOffer.page) { $0.events },
    .list("analysis", "The judgements that it comes from.", ReferenceOffer.page) { $0.analysis },
    .list("recommendations", "The recommendations that name it.", ReferenceOffer.page) {
      $0.recommendations
    },
    .html("no-recommendation", "Why none follows.") { $0.noRecommendation },
    .flag("leads-nowhere", "Whether nothing follows from it and nothing says why.") { point in
      point.recommendations.isEmpty && point.noRecommendation == nil && !point.isActedOn
    },
    .texts("themes", "The themes that it belongs to.") { $0.themes },
    .list("previous-reviews", "Earlier reviews that were compared.", previous) { $0.previous },
  ])

  static let learning = Offer<TracedLearning>(
    [
      .guests("judged", "The judgements that it comes from.", ChainOffer.judged) {
        $0.tracing.judged(behind: $0.point)
      },
      .guests("answers", "The recommendations that answer it.", ChainOffer.recommendation) {
        $0.tracing.recommendations(from: $0.point)
      },
      .part("point", "The learning point itself.", point) { $0.point },
    ])

  private static let point = Offer<PublishedLearning>([
    .text("id", "For example L2.") { $0.id },
    .body("body", "The learning point.") { $0.body },
    .flag("is-acted-on", "Whether something has been done already.") { $0.isActedOn },
    .label("level", "Whether it is about the system or one person's practice.") { level($0) },
    .list("events", "The events that it comes from.", ReferenceOffer.page) { $0.events },
    .list("analysis", "The judgements that it comes from.", ReferenceOffer.page) { $0.analysis },
    .list("recommendations", "The recommendations that name it.", ReferenceOffer.page) {
      $0.recommendations
    },
    .html("no-recommendation", "Why none follows.") { $0.noRecommendation },
    .texts("themes", "The themes that it belongs to.") { $0.themes },
    .part("action-taken", "What has been done already, where it is stated.", action) {
      $0.actionTaken
    },
    .list("previous-reviews", "Earlier reviews that were compared.", previous) { $0.previous },
  ])

  private static func level(_ learning: PublishedLearning) -> Label? {
    learning.level.map { Label("level-", $0.rawValue) }
  }

  private static let action = Offer<PublishedLearning.Action>([
    .flag("is-none-yet", "Whether nothing has been done yet.") { action in
      if case .noneYet = action { true } else { false }
    },
    .html("what", "What was done.") { action in
      if case .taken(let what, _, _, _) = action { what } else { nil }
    },
    .html("when", "When.") { action in
      if case .taken(_, let when, _, _) = action { when } else { nil }
    },
    .html("how", "How.") { action in
      if case .taken(_, _, let how, _) = action { how } else { nil }
    },
    .html("evidence", "What shows it.") { action in
      if case .taken(_, _, _, let evidence) = action { evidence } else { nil }
    },
  ])

  private static let previous = Offer<PublishedLearning.Previous>([
    .html("review", "The earlier review.") { $0.review },
    .label("similar", "Whether it found the same.") { $0.similar.map { Label($0) } },
    .label("acted-on", "Whether its learning was acted on.") { previous in
      previous.actedOn.map { Label($0.rawValue, word: $0.rawValue) }
    },
  ])
}
