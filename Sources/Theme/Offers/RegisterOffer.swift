internal import Publication

enum RegisterOffer {
  static let register = Offer<LearningRegister>([
    .list("actions", "The recommendations of every review, the earliest due first.", action) {
      $0.actions
    },
    .list("points", "The learning points of every review.", point) { $0.points },
    .list("recurring", "The themes that several reviews share.", theme) { $0.recurring },
    .list("repeated", "The learning that an earlier review had already.", point) { $0.repeated },
  ])

  private static let action = Offer<LearningRegister.Action>([
    .part("review", "The review.", ReferenceOffer.link) { $0.review },
    .part("recommendation", "The recommendation.", ChainOffer.recommendation) {
      $0.recommendation
    },
    .list("themes", "The themes of the learning that it answers.", word) { $0.themes },
    .text("theme-words", "The same, for the filter.") { $0.themes.joined(separator: "|") },
    .text("owner-words", "The owner, for the filter.") { $0.recommendation.owner.plain },
    .text("state-words", "How far it has come, for the filter.") { action, scene in
      action.state(scene.words)
    },
  ])

  private static let point = Offer<LearningRegister.Point>([
    .part("review", "The review.", ReferenceOffer.link) { $0.review },
    .part("point", "The learning point.", ReferenceOffer.short) { $0.point },
    .label("level", "Whether it is about the system or one person's practice.") { point in
      point.level.map { Label("level-", $0.rawValue) }
    },
    .list("themes", "The themes that it belongs to.", word) { $0.themes },
    .flag("is-acted-on", "Whether something has been done already.") { $0.isActedOn },
    .list("before", "Earlier reviews that found the same.", word) { $0.before },
    .list("recommendations", "The recommendations that answer it.", ReferenceOffer.short) {
      $0.recommendations
    },
  ])

  private static let theme = Offer<LearningRegister.Theme>([
    .text("name", "The theme.") { $0.name },
    .list("points", "The learning under it, review by review.", point) { $0.points },
  ])

  private static let word = Offer<String>([.text("text", "One of them.") { $0 }])
}
