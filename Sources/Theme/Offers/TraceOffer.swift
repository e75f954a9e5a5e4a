internal import Content
internal import Mustache
internal import Publication

/// The way from what was asked to what is done, drawn and as a list.
struct TraceContent: Sendable {
  let drawing: TraceDrawing
  let rows: [TraceRow]

  init(_ tracing: Tracing) {
    drawing = TraceDrawing(tracing)
    rows = tracing.rows
  }
}

enum TraceOffer {
  static let trace = Offer<TraceContent>([
    .part("drawing", "The drawing.", drawing) { $0.drawing },
    .list("rows", "The same as a list, a row for each judgement.", row) { $0.rows },
  ])

  private static let drawing = Offer<TraceDrawing>([
    .number("width", "How wide the drawing is, in its own units.") { _ in TraceDrawing.width },
    .number("height", "How high.") { $0.height },
    .list("columns", "A column for each of the six parts.", column) { $0.columns },
    .list("lines", "A line wherever one part names another.", line) { $0.lines },
  ])

  private static let column = Offer<TraceDrawing.Column>([
    .text("title", "What the column holds.") { column, scene in scene.words[column.word] },
    .number("x", "Where it begins.") { $0.x },
    .list("nodes", "Its boxes.", node) { $0.nodes },
  ])

  private static let node = Offer<TraceDrawing.Node>([
    .text("key", "What lines call it.") { $0.key },
    .address("address", "The page that tells of it.") { $0.link.address },
    .text("id", "For example L2.") { $0.link.id },
    .text("title", "What it says in a line.") { $0.link.title },
    .number("x", "Where its box begins.") { $0.x },
    .number("y", "The same from above.") { $0.y },
    .number("width", "How wide it is.") { $0.width },
    .number("height", "How high.") { $0.height },
    .number("mark-x", "Where the mark of a judgement stands.") { $0.x + $0.width - 14 },
    .number("mark-y", "The same from above.") { $0.y + $0.height / 2 },
    .part("kind", "Which of the four kinds a judgement is.", LabelOffer.judgement) { $0.kind },
    .flag("is-missed-opportunity", "Whether an opportunity was missed.") {
      $0.isMissedOpportunity
    },
    .list("lines", "The lines of words in the box.", words) { node in
      node.lines.enumerated().map { index, text in
        BoxLine(x: node.x + 8, y: node.y + 17 + index * TraceParts.lineHeight, text: text)
      }
    },
  ])

  private struct BoxLine: Sendable {
    let x: Int
    let y: Int
    let text: String
  }

  private static let words = Offer<BoxLine>([
    .number("x", "Where it begins.") { $0.x },
    .number("y", "The line that it stands on.") { $0.y },
    .text("text", "The words.") { $0.text },
  ])

  private static let line = Offer<TraceDrawing.Line>([
    .text("from", "The box that it comes from.") { $0.from.key },
    .text("to", "The box that it leads to.") { $0.to.key },
    .number("x1", "Where it begins.") { $0.from.x + $0.from.width },
    .number("y1", "The same from above.") { $0.from.y + $0.from.height / 2 },
    .number("x2", "Where it ends.") { $0.to.x },
    .number("y2", "The same from above.") { $0.to.y + $0.to.height / 2 },
    .number("middle", "Half way across.") { ($0.from.x + $0.from.width + $0.to.x) / 2 },
  ])

  private static let row = Offer<TraceRow>([
    .list("terms", "The terms of reference.", ReferenceOffer.short) { $0.terms },
    .list("events", "The events.", ReferenceOffer.short) { $0.events },
    .part("judgement", "The judgement.", judgement) { $0.judged?.judgement },
    .html("not-analysed", "Why there is none.") { $0.notAnalysed },
    .list("learning", "The learning that it leads to.", ReferenceOffer.short) { $0.learning },
    .guests("recommendations", "What is recommended.", ChainOffer.recommendation) {
      $0.recommendations
    },
  ])

  private static let judgement = Offer<PublishedJudgement>([
    .address("address", "The judgement, where it stands.") { $0.page.address },
    .text("id", "For example A04a.") { $0.id },
    .part("kind", "Which of the four kinds it is.", LabelOffer.judgement) { $0.kind },
    .flag("is-missed-opportunity", "Whether an opportunity was missed.") {
      $0.isMissedOpportunity
    },
  ])
}
