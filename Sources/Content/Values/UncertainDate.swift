/// When something happened, as far as it is known (EDTF level 1): `2022-06-11`, `2022-06`, `2022-06-11?`,
/// `2022-06~`, `2022-06-11/2022-06-14`, `2022-06/..`.
package enum UncertainDate: Hashable, Sendable {
  case point(DatePoint)
  /// At least one end is a point.
  case period(from: End, to: End)

  /// One end of a period.
  package enum End: Hashable, Sendable {
    case point(DatePoint)
    /// Written `..`: it goes on, or has always been so.
    case open
    /// Written as nothing: there was an end, and nobody knows it.
    case unknown

    /// The point, where there is one.
    package var point: DatePoint? {
      if case .point(let point) = self { point } else { nil }
    }
  }

  /// The first day that it can mean; `nil` where the beginning is open or unknown.
  package var earliest: CalendarDate? {
    switch self {
    case .point(let point): point.earliest
    case .period(let from, _): from.point?.earliest
    }
  }

  /// The last day that it can mean; `nil` where the end is open or unknown.
  package var latest: CalendarDate? {
    switch self {
    case .point(let point): point.latest
    case .period(_, let to): to.point?.latest
    }
  }

  /// The day, where it is a whole one that nobody doubts.
  package var exact: CalendarDate? {
    if case .point(let point) = self { point.exact } else { nil }
  }

  /// What a list is ordered by: the first day that it can mean, then the last, so that a day stands
  /// before a period that begins on it.
  package var order: Order {
    let first = earliest ?? latest ?? CalendarDate.first
    return Order(first: first, last: latest ?? CalendarDate.last)
  }

  /// A sorting key; see `order`.
  package struct Order: Comparable, Hashable, Sendable {
    let first: CalendarDate
    let last: CalendarDate

    package static func < (left: Self, right: Self) -> Bool {
      left.first == right.first ? left.last < right.last : left.first < right.first
    }
  }
}

extension UncertainDate: CustomStringConvertible {
  /// EDTF, as it would be written in a file.
  package var description: String {
    switch self {
    case .point(let point): point.description
    case .period(let from, let to): "\(from)/\(to)"
    }
  }
}

extension UncertainDate.End: CustomStringConvertible {
  /// EDTF: a point, `..` or nothing.
  package var description: String {
    switch self {
    case .point(let point): point.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension CalendarDate {
  private init(checked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The 1st of January of year 1.
  static var first: CalendarDate { CalendarDate(checked: 1, 1, 1) }
  /// The 31st of December 9999.
  static var last: CalendarDate { CalendarDate(checked: 9999, 12, 31) }
}
