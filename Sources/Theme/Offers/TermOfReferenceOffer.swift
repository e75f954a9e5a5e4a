internal import Publication

/// A term of reference with what answers it.
struct TracedTerm: Sendable {
  let term: PublishedTermOfReference
  let tracing: Tracing
}

/// The terms of reference both ways: what answers each, and which of them each part answers.
struct TermsContent: Sendable {
  let tracing: Tracing

  var terms: [TracedTerm] {
    tracing.project.termsOfReference.map { TracedTerm(term: $0, tracing: tracing) }
  }

  var groups: [TermMatrix.Group] { TermMatrix(tracing).groups }
}

/// Events, analysis across events and learning against the terms of reference.
struct TermMatrix: Sendable {
  struct Group: Sendable {
    /// The key of its words.
    let word: String
    let columns: Int
    let rows: [Row]
  }

  struct Row: Sendable {
    let link: ShortLink
    let cells: [Cell]
  }

  struct Cell: Sendable {
    let term: String
    let isAnswered: Bool
  }

  let groups: [Group]

  init(_ tracing: Tracing) {
    let terms = tracing.project.termsOfReference
    let events = terms.map { tracing.events(answering: $0).map(\.page.address) }
    let judged = terms.map { tracing.judged(answering: $0).map(\.page.address) }
    let learning = terms.map { tracing.learning(answering: $0).map(\.page.address) }
    let across = tracing.judged.filter { $0.event == nil }
    let groups = [
      ("events", Self.rows(tracing.project.events.map { ShortLink($0) }, terms, events)),
      ("judgements-across", Self.rows(across.map { ShortLink($0) }, terms, judged)),
      (
        "learning-points",
        Self.rows(tracing.project.learning.map { ShortLink($0) }, terms, learning)
      ),
    ]
    self.groups = groups.filter { !$0.1.isEmpty }.map {
      Group(word: $0.0, columns: terms.count + 1, rows: $0.1)
    }
  }

  /// - Parameter answers: For each term the addresses of what answers it.
  private static func rows(
    _ links: [ShortLink], _ terms: [PublishedTermOfReference], _ answers: [[String]]
  ) -> [Row] {
    let answers = answers.map(Set.init)
    return links.map { link in
      Row(
        link: link,
        cells: zip(terms, answers).map {
          Cell(term: $0.id, isAnswered: $1.contains(link.address))
        })
    }
  }
}

enum TermOfReferenceOffer {
  static let terms = Offer<TermsContent>([
    .list("terms", "The terms of reference.", term) { $0.terms },
    .list("groups", "Events, analysis and learning against them.", group) { $0.groups },
  ])

  private static let term = Offer<TracedTerm>([
    .text("id", "For example T1.") { $0.term.id },
    .text("anchor", "The row's anchor.") { $0.term.id.lowercased() },
    .html("text", "The question that the statutory review asks.") { $0.term.text },
    .label("status", "How far it is answered.") { traced in
      traced.term.status.map { Label($0.rawValue, word: "tor-" + $0.rawValue) }
    },
    .html("reason", "Why it is not answered in full.") { $0.term.reason },
    .html("location", "Where it is answered, in words.") { $0.term.location },
    .list("events", "The events that answer it.", ReferenceOffer.short) { traced in
      traced.tracing.events(answering: traced.term).map { ShortLink($0) }
    },
    .list("analysis", "The judgements that answer it.", ReferenceOffer.short) { traced in
      traced.tracing.judged(answering: traced.term).map { ShortLink($0) }
    },
    .list("learning", "The learning that comes of it.", ReferenceOffer.short) { traced in
      traced.tracing.learning(answering: traced.term).map { ShortLink($0) }
    },
  ])

  private static let group = Offer<TermMatrix.Group>([
    .text("title", "What the rows are.") { group, scene in scene.words[group.word] },
    .number("columns", "How many columns there are.") { $0.columns },
    .list("rows", "The rows.", row) { $0.rows },
  ])

  private static let row = Offer<TermMatrix.Row>([
    .part("page", "What the row is about.", ReferenceOffer.short) { $0.link },
    .list("cells", "A cell for each term of reference.", cell) { $0.cells },
  ])

  private static let cell = Offer<TermMatrix.Cell>([
    .text("term", "For example T1.") { $0.term },
    .flag("is-answered", "Whether the row answers it.") { $0.isAnswered },
  ])
}
