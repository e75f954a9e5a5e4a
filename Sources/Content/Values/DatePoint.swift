/// A day, a month or a year, with how sure the writer was of it (EDTF level 1).
package struct DatePoint: Hashable, Sendable {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 12, or `nil` where only the year is known.
  package let month: Int?
  /// A day of the month, or `nil` where it is not known; never without a month.
  package let day: Int?
  /// Written with `?` (or `%`): the source is doubted.
  package let isUncertain: Bool
  /// Written with `~` (or `%`): about then.
  package let isApproximate: Bool

  /// `nil` where there is no such day or month, or a day without its month.
  package init?(
    year: Int, month: Int? = nil, day: Int? = nil,
    isUncertain: Bool = false, isApproximate: Bool = false
  ) {
    guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil,
      month != nil || day == nil
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.isUncertain = isUncertain
    self.isApproximate = isApproximate
  }

  /// The first day that it can mean.
  package var earliest: CalendarDate? {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day that it can mean.
  package var latest: CalendarDate? {
    let month = month ?? 12
    return CalendarDate(
      year: year, month: month, day: day ?? CalendarDate.length(ofMonth: month, year: year))
  }

  /// The day, where it is a whole one that nobody doubts.
  package var exact: CalendarDate? {
    guard let month, let day, !isUncertain, !isApproximate else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension DatePoint: CustomStringConvertible {
  /// EDTF, as it would be written in a file.
  package var description: String {
    var text = padded(year, to: 4)
    if let month { text += "-" + padded(month, to: 2) }
    if let day { text += "-" + padded(day, to: 2) }
    switch (isUncertain, isApproximate) {
    case (true, true): return text + "%"
    case (true, false): return text + "?"
    case (false, true): return text + "~"
    case (false, false): return text
    }
  }
}
