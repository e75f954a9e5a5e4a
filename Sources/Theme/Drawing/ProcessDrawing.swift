internal import Publication

/// The four dates of a review on one line, to scale. Measures are units of the drawing, `width` of them across.
struct ProcessDrawing: Sendable {
  struct Interval: Sendable {
    let from: Int
    let to: Int
    let days: Int
  }

  static let width = 960
  private static let left = 10
  private static let right = 950

  /// Between the dates that are known, one after another.
  let intervals: [Interval]

  /// `nil` where the view does not tell dates exactly, and where there are too few to compare.
  init?(_ dates: [ProcessDate]) {
    let days = dates.compactMap(\.daysSinceBefore)
    guard days.count > 1, days.allSatisfy({ $0 >= 0 }) else { return nil }
    let all = days.reduce(0, +)
    guard all > 0 else { return nil }
    var passed = 0
    intervals = days.map { count in
      defer { passed += count }
      return Interval(
        from: Self.x(passed, of: all), to: Self.x(passed + count, of: all), days: count)
    }
  }

  private static func x(_ day: Int, of all: Int) -> Int { left + day * (right - left) / all }
}

enum ProcessOffer {
  static let line = Offer<ProcessDrawing>([
    .number("width", "How wide the drawing is, in its own units.") { _ in ProcessDrawing.width },
    .number("start", "Where the line begins.") { $0.intervals.first?.from ?? 0 },
    .text("title", "What it shows, in words.") { drawing, scene in
      drawing.intervals.map { days($0.days, scene) }.joined(separator: "; ")
    },
    .list("intervals", "From one date to the next.", interval) { $0.intervals },
  ])

  private static let interval = Offer<ProcessDrawing.Interval>([
    .number("from", "Where it begins.") { $0.from },
    .number("to", "Where it ends.") { $0.to },
    .number("middle", "Half way.") { ($0.from + $0.to) / 2 },
    .text("days", "How long it is, where there is room to say so.") { interval, _ in
      interval.to - interval.from > 40 ? String(interval.days) : nil
    },
  ])

  private static func days(_ count: Int, _ scene: Scene) -> String {
    count == 0
      ? scene.words["same-day"] : scene.words.count(count, one: "one-day", many: "many-days")
  }
}
