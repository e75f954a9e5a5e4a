/// Why a text is not a date.
package enum DateProblem: Error, Hashable, Sendable {
  /// Nothing like a date.
  case notADate
  /// `11/06/2022`; holds the same as it should be written.
  case dayFirst(String)
  case noSuchMonth(Int)
  case noSuchDay(Int, monthLength: Int)
  /// Year 0, which has no place in a review.
  case noSuchYear
  /// EDTF's months 21 to 24.
  case season
  /// EDTF's `20XX`.
  case unspecifiedDigits
  /// A time of day after the date.
  case time
  /// A period that ends before it begins.
  case backwards
  /// A period without a date at either end.
  case endless

  /// What is wrong, to follow "… is not a date: ".
  package var reason: String {
    switch self {
    case .notADate: "a date is written year-month-day"
    case .dayFirst: "a date is written year-month-day, not day first"
    case .noSuchMonth(let month): "there is no month \(month)"
    case .noSuchDay(let day, let length): "there is no day \(day) in a month of \(length) days"
    case .noSuchYear: "there is no year 0"
    case .season: "seasons are not read"
    case .unspecifiedDigits: "digits cannot be left open with X"
    case .time: "a time has a key of its own"
    case .backwards: "the period ends before it begins"
    case .endless: "a period needs a date at one end at least"
    }
  }

  /// The way out, as a sentence.
  package var help: String {
    switch self {
    case .dayFirst(let date): "Write \(date)."
    case .season: "Write a period of months, for example 2022-06/2022-08."
    case .unspecifiedDigits: "Leave out what is not known, for example 2022-06 or 2022."
    case .time: "Write the date alone, for example 2022-06-11, and the time as time: \"09:05\"."
    case .backwards, .endless:
      "Write the earlier date first, for example 2022-06-11/2022-06-14 or 2022-06-11/.."
    case .notADate, .noSuchMonth, .noSuchDay, .noSuchYear:
      "Write for example 2022-06-11, 2022-06 where the day is not known, or 2022-06-11? where it is doubted."
    }
  }
}
