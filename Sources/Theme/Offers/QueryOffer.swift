internal import Publication

enum QueryOffer {
  static let queries = Offer<PublishedQueries>([
    .body("body", "What is said about the queries.") { $0.body },
    .text("tally", "How many there are, and how many are open.") { queries, scene in
      scene.words(
        "query-tally",
        [
          "all": String(queries.queries.count),
          "open": String(queries.queries.count(where: \.isOpen)),
        ])
    },
    .list("queries", "The queries, in the order in which they are written.", query) { $0.queries },
  ])

  private static let query = Offer<PublishedQuery>([
    .text("anchor", "The query's anchor.") { $0.id.lowercased() },
    .text("id", "For example Q1.") { $0.id },
    .html("from", "Who asked.") { $0.from },
    .html("to", "Who was asked.") { $0.to },
    .html("asked", "When.") { $0.asked },
    .html("question", "What was asked.") { $0.question },
    .html("answer", "The answer, where there is one.") { $0.answer },
    .html("answered", "When it was answered.") { $0.answered },
    .label("state", "Whether it is open or answered.") {
      Label("query-", $0.isOpen ? "open" : "answered")
    },
  ])
}
