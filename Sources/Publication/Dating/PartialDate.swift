internal import Content

/// A date as somebody wrote it; parts may be missing.
struct PartialDate: Hashable, Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// The month as it is written, where that is not its English name.
  var monthName: String?

  init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  init(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }

  init(_ point: DatePoint) { self.init(year: point.year, month: point.month, day: point.day) }

  /// The day, where all of it is known and there is such a day.
  var exact: CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The day, or the middle of the month where only that is known.
  var middle: CalendarDate? {
    guard let year, let month else { return nil }
    return CalendarDate(year: year, month: month, day: day ?? 15)
  }

  /// Whether there is such a day, in some year where none is given.
  var exists: Bool {
    CalendarDate(year: year ?? 2000, month: month ?? 1, day: day ?? 1) != nil
  }
}
