internal import Mustache
internal import Publication

enum TimelineOffer {
  static let timeline = Offer<TimelineDrawing>([
    .number("width", "How wide the drawing is, in its own units.") { _ in TimelineDrawing.width },
    .number("height", "How high.") { $0.height },
    .number("foot", "Where the lines of time end.") { $0.height - 4 },
    .flag("is-short", "Whether it has room on a sheet below the page's title.") {
      $0.rows.count <= 24
    },
    .flag("is-to-scale", "Whether distances tell time.") { $0.isToScale },
    .list("ticks", "Lines of time.", tick) { $0.ticks },
    .list("rows", "A row for each event, oldest first.", row) { $0.rows },
  ])

  private static let tick = Offer<TimelineDrawing.Tick>([
    .number("x", "Where it is.") { $0.x },
    .text("label", "The year, or the month of the year.") { $0.label },
  ])

  private static let row = Offer<TimelineDrawing.Row>([
    .text("anchor", "The row of the table that tells the same.") { $0.event.id.lowercased() },
    .text("id", "For example E04.") { $0.event.id },
    .text("date", "When, cut short where it is long.") { row in
      TraceParts.wrapped(row.event.date.plain, into: 1, 38).first
    },
    .flag("is-significant", "Whether it is a key event.") { $0.event.isSignificant },
    .number("y", "The line that it stands on.") { $0.y },
    .number("baseline", "The line that its words stand on.") { $0.y + 5 },
    .number("bar-top", "Where its bar begins from above.") { $0.y - 7 },
    .part("bar", "Where it stands in time.", bar) { $0.bar },
    .list("marks", "A mark for each judgement, and one for a missed opportunity.", mark) {
      $0.marks
    },
  ])

  private static let bar = Offer<TimelineDrawing.Bar>([
    .number("x", "Where it begins.") { $0.x },
    .number("width", "How long it is.") { $0.width },
    .flag("is-certain", "Whether nobody doubts it.") { $0.isCertain },
    .flag("opens-before", "Whether it began earlier, or nobody knows when.") { $0.opensBefore },
    .flag("opens-after", "Whether it went on, or nobody knows until when.") { $0.opensAfter },
    .number("end", "Where it ends.") { $0.x + $0.width },
  ])

  private static let mark = Offer<TimelineDrawing.Mark>([
    .number("x", "Where its middle is.") { $0.x },
    .number("y", "The same from above.") { $0.y },
    .part("kind", "Which of the four kinds; none for a missed opportunity.", LabelOffer.judgement) {
      $0.kind
    },
  ])
}
