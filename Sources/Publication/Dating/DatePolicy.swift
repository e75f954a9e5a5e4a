internal import Content

/// How exactly a view tells the dates of one project.
struct DatePolicy: Sendable {
  let dates: ViewDefinition.Dates
  let days: ProjectDays

  /// What stands in place of a date; `nil` where it may stay as it is.
  ///
  /// - Parameter anchor: The day near which a date without a year is to be sought.
  func phrase(_ date: PartialDate, near anchor: CalendarDate?) -> DatePhrase? {
    switch dates {
    case .exact: nil
    case .month: month(date)
    case .year: year(date, anchor)
    case .relative: relative(date, anchor)
    }
  }

  private func month(_ date: PartialDate) -> DatePhrase? {
    guard date.day != nil else { return nil }
    guard let month = date.month else { return DatePhrase("that month", .month) }
    let name = date.monthName ?? DateWords.months[month - 1]
    return DatePhrase(
      [name, date.year.map(String.init)].compactMap { $0 }.joined(separator: " "), .bare)
  }

  private func year(_ date: PartialDate, _ anchor: CalendarDate?) -> DatePhrase? {
    guard date.month != nil || date.day != nil else { return nil }
    let year =
      date.year
      ?? (date.month == nil ? anchor?.year : resolved(date, near: anchor).year)
    return year.map { DatePhrase(String($0), .bare) } ?? DatePhrase("that year", .month)
  }

  private func relative(_ date: PartialDate, _ anchor: CalendarDate?) -> DatePhrase? {
    guard date.month != nil || date.day != nil else { return nil }
    // Without an incident the view is stopped (RED-32).
    guard let incident = days.incident else { return DatePhrase("(date withheld)", .span) }
    guard let month = date.month ?? anchor?.month else { return DatePhrase("that month", .month) }
    let date =
      date.month == nil ? PartialDate(year: anchor?.year, month: month, day: date.day) : date
    let whole = date.year == nil ? resolved(date, near: anchor) : date
    if let day = whole.exact { return RelativeWords.phrase(day, from: incident) }
    return RelativeWords.phrase(month: month, whole.year ?? incident.year, from: incident)
  }

  /// The date in its likeliest year: that of a day of the case on the same day or in the same month, or
  /// the one that brings it nearest to a day told before. With neither it is taken to be before the
  /// incident.
  private func resolved(_ date: PartialDate, near anchor: CalendarDate?) -> PartialDate {
    let same = days.known.filter {
      $0.month == date.month && (date.day == nil || $0.day == date.day)
    }
    let middle = anchor ?? days.incident
    let years = same.compactMap(\.year)
    let around = middle.map { [$0.year - 1, $0.year, $0.year + 1] } ?? []
    var candidates = (years.isEmpty ? around : years).sorted().map { year in
      var candidate = date
      candidate.year = year
      return candidate
    }
    if years.isEmpty, anchor == nil, let incident = days.incident {
      let before = candidates.filter { (day(of: $0)?.dayNumber ?? .max) <= incident.dayNumber }
      candidates = before.isEmpty ? candidates : before
    }
    return candidates.min { distance($0, middle) < distance($1, middle) } ?? date
  }

  /// Whether the year of a date is no more than likely.
  func guesses(_ date: PartialDate, near anchor: CalendarDate?) -> Bool {
    guard dates == .year || dates == .relative, date.year == nil, date.month != nil, anchor == nil
    else { return false }
    return !days.known.contains {
      $0.month == date.month && (date.day == nil || $0.day == date.day)
    }
  }

  private func day(of date: PartialDate) -> CalendarDate? {
    CalendarDate(year: date.year ?? 1, month: date.month ?? 1, day: date.day ?? 15)
  }

  private func distance(_ date: PartialDate, _ other: CalendarDate?) -> Int {
    guard let day = day(of: date), let other else { return .max }
    return abs(day.dayNumber - other.dayNumber)
  }
}

/// Dates of front matter, as tables and headings show them.
extension DatePolicy {
  func words(_ date: CalendarDate) -> String {
    phrase(PartialDate(date), near: nil)?.text ?? DateWords.words(date)
  }

  func words(_ date: UncertainDate) -> String {
    guard dates != .exact else { return DateWords.words(date) }
    switch date {
    case .point(let point): return words(point)
    case .period(.point(let from), .point(let to)):
      let (first, last) = (words(from), words(to))
      return first == last ? first : "\(first) to \(last)"
    case .period(.point(let from), .open): return "from \(words(from)) on"
    case .period(.point(let from), .unknown):
      return "from \(words(from)), until when is not known"
    case .period(.open, .point(let to)): return "until \(words(to))"
    case .period(.unknown, .point(let to)):
      return "until \(words(to)), from when is not known"
    case .period: return "not known"
    }
  }

  private func words(_ point: DatePoint) -> String {
    guard let phrase = phrase(PartialDate(point), near: nil) else {
      return DateWords.words(.point(point))
    }
    let about = point.isApproximate ? "about " : ""
    return about + phrase.text + (point.isUncertain ? " (uncertain)" : "")
  }

  /// Whether a time of day may stand beside a date: not where the day is not told.
  func tellsTime(on date: UncertainDate?) -> Bool {
    guard dates != .exact else { return true }
    guard let day = date?.exact else { return false }
    return phrase(PartialDate(day), near: nil)?.isToTheDay == true
  }
}
