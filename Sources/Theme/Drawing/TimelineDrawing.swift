internal import Content
internal import Publication

/// The chronology as a drawing: a row for each event, oldest first, with time from left to right.
///
/// Where a view tells dates less exactly the events stand at even distances, so that no place on the page tells
/// more than the words beside it. Measures are units of the drawing, `width` of them across.
struct TimelineDrawing: Sendable {
  struct Row: Sendable {
    let event: PublishedEvent
    /// The line that the row stands on.
    let y: Int
    /// `nil` where an event has no date.
    let bar: Bar?
    let marks: [Mark]
  }

  struct Bar: Sendable {
    let x: Int
    let width: Int
    let isCertain: Bool
    /// Whether the end that is open or not known lies before or after what is drawn.
    let opensBefore: Bool
    let opensAfter: Bool
  }

  struct Mark: Sendable {
    let x: Int
    let y: Int
    /// `nil` for a missed opportunity.
    let kind: Judgement.Kind?
  }

  struct Tick: Sendable {
    let x: Int
    let label: String
  }

  static let width = 1080
  static let rowHeight = 30
  static let top = 36
  private static let left = 330
  private static let right = 1040
  private static let markWidth = 24

  let rows: [Row]
  let ticks: [Tick]
  /// Whether distances tell time.
  let isToScale: Bool
  var height: Int { Self.top + rows.count * Self.rowHeight + 8 }

  init(_ events: [PublishedEvent]) {
    let scale = TimeScale(events.compactMap(\.timing), from: Self.left, to: Self.right)
    isToScale = scale != nil
    ticks = scale?.ticks ?? []
    rows = events.enumerated().map { index, event in
      let y = Self.top + index * Self.rowHeight + Self.rowHeight / 2
      let bar = Self.bar(of: event, at: index, of: events.count, scale)
      return Row(event: event, y: y, bar: bar, marks: Self.marks(of: event, beside: bar, y))
    }
  }

  private static func bar(
    of event: PublishedEvent, at index: Int, of count: Int, _ scale: TimeScale?
  ) -> Bar? {
    guard let scale else {
      let x = left + (2 * index + 1) * (right - left) / (2 * count)
      return Bar(x: x - 5, width: 10, isCertain: true, opensBefore: false, opensAfter: false)
    }
    guard let timing = event.timing else { return nil }
    let start = timing.first.map(scale.x) ?? left
    let end = timing.last.map(scale.xAfter) ?? right
    let width = max(10, end - start)
    let x = min(start, right - width)
    return Bar(
      x: x, width: width, isCertain: timing.isCertain, opensBefore: timing.first == nil,
      opensAfter: timing.last == nil)
  }

  /// Beside the bar, on the side where there is room.
  private static func marks(of event: PublishedEvent, beside bar: Bar?, _ y: Int) -> [Mark] {
    let missed = event.judgements.contains(where: \.isMissedOpportunity)
    let kinds: [Judgement.Kind?] = event.judgements.compactMap(\.kind) + (missed ? [nil] : [])
    let room = kinds.count * markWidth
    let end = (bar?.x ?? left) + (bar?.width ?? 0)
    let start = end + room + 16 <= right ? end + 18 : (bar?.x ?? left) - room + 6
    return kinds.enumerated().map { Mark(x: start + $0 * markWidth, y: y, kind: $1) }
  }
}
