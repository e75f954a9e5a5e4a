package import Content

/// Dates in words, as a reader expects them: "4 June 2025".
enum DateWords {
  static func words(_ date: CalendarDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// Uncertain and approximate dates say so; a part that is not known is left out.
  static func words(_ date: UncertainDate) -> String {
    switch date {
    case .point(let point): words(point)
    case .period(.point(let from), .point(let to)): "\(words(from)) to \(words(to))"
    case .period(.point(let from), .open): "from \(words(from)) on"
    case .period(.point(let from), .unknown): "from \(words(from)), until when is not known"
    case .period(.open, .point(let to)): "until \(words(to))"
    case .period(.unknown, .point(let to)): "until \(words(to)), from when is not known"
    case .period: "not known"
    }
  }

  private static func words(_ point: DatePoint) -> String {
    let parts = [
      point.day.map(String.init), point.month.map { months[$0 - 1] }, String(point.year),
    ]
    let date = parts.compactMap { $0 }.joined(separator: " ")
    switch (point.isApproximate, point.isUncertain) {
    case (true, true): return "about \(date) (uncertain)"
    case (true, false): return "about \(date)"
    case (false, true): return "\(date) (uncertain)"
    case (false, false): return date
    }
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension CalendarDate {
  /// Days since a fixed day long ago, for intervals (Howard Hinnant's `days_from_civil`).
  package var dayNumber: Int {
    let year = month <= 2 ? self.year - 1 : self.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// Whole years from this date to a later one: an age.
  func years(until later: CalendarDate) -> Int {
    let hadBirthday = (later.month, later.day) >= (month, day)
    return later.year - year - (hadBirthday ? 0 : 1)
  }
}
