internal import Content
internal import Publication

/// Where days stand between two edges of a drawing.
struct TimeScale {
  private let first: Int
  private let last: Int
  private let from: Int
  private let to: Int
  private let years: ClosedRange<Int>

  /// `nil` where no day is known.
  init?(_ timings: [PublishedTiming], from: Int, to: Int) {
    let days = timings.flatMap { [$0.first, $0.last] }.compactMap { $0 }
    guard let first = days.min(), let last = days.max() else { return nil }
    self.first = first.dayNumber
    self.last = last.dayNumber
    self.from = from
    self.to = to
    years = first.year...last.year
  }

  func x(_ day: CalendarDate) -> Int { x(day.dayNumber) }

  /// Where the day ends.
  func xAfter(_ day: CalendarDate) -> Int { x(day.dayNumber + 1) }

  private func x(_ day: Int) -> Int {
    from + (day - first) * (to - from) / max(1, last + 1 - first)
  }

  /// The first days of years; of quarters too, where there are few years.
  var ticks: [TimelineDrawing.Tick] {
    let months = years.count < 3 ? [1, 4, 7, 10] : [1]
    return years.flatMap { year in
      months.compactMap { month -> TimelineDrawing.Tick? in
        guard let day = CalendarDate(year: year, month: month, day: 1)?.dayNumber,
          (first...last).contains(day)
        else { return nil }
        return TimelineDrawing.Tick(
          x: x(day), label: month == 1 ? String(year) : "\(month)/\(year)")
      }
    }
  }
}
