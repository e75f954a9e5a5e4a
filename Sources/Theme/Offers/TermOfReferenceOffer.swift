internal import Publication

enum TermOfReferenceOffer {
  static let term = Offer<PublishedTermOfReference>([
    .text("id", "For example T1.") { $0.id },
    .text("anchor", "The row's anchor.") { $0.id.lowercased() },
    .html("text", "The question that the statutory review asks.") { $0.text },
    .label("status", "How far it is answered.") { term in
      term.status.map { Label($0.rawValue, word: "tor-" + $0.rawValue) }
    },
    .html("reason", "Why it is not answered in full.") { $0.reason },
    .html("location", "Where it is answered, in words.") { $0.location },
    .list("covered-by", "What answers it.", ReferenceOffer.page) { $0.coveredBy },
  ])
}
