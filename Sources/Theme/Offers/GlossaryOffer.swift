internal import Publication

enum GlossaryOffer {
  static let terms = Offer<[PublishedTerm]>([
    .list("terms", "The entries, by term.", term) { $0 }
  ])

  private static let term = Offer<PublishedTerm>([
    .title("term", "The term or acronym.") { $0.term },
    .html("long", "What it stands for.") { $0.long },
    .html("meaning", "What it means.") { $0.meaning },
    .flag("is-force-specific", "Whether only this force uses it.") { $0.isForceSpecific },
    .flag("is-to-be-avoided", "Whether writers should choose another word.") { $0.isToBeAvoided },
  ])
}
