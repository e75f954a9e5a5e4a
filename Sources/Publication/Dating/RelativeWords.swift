internal import Content

/// How long before or after the incident something was, in words.
enum RelativeWords {
  /// "three days before the incident"; days are told up to a fortnight, weeks up to two months, months
  /// up to two years.
  static func phrase(_ date: CalendarDate, from incident: CalendarDate) -> DatePhrase {
    let days = date.dayNumber - incident.dayNumber
    switch days {
    case 0: return DatePhrase("the day of the incident", .day)
    case -1: return DatePhrase("the day before the incident", .day)
    case 1: return DatePhrase("the day after the incident", .day)
    default: break
    }
    let count = abs(days)
    let length: String
    switch count {
    case ..<14: length = words(count, "day")
    case ..<61: length = words((count * 2 + 7) / 14, "week")
    case ..<716: length = words((count * 200 + 3044) / 6088, "month")
    default: length = words((count * 200 + 36_525) / 73_050, "year")
    }
    return DatePhrase(
      "\(length) \(side(days)) the incident", .span, isToTheDay: count < 14, isBefore: days < 0)
  }

  /// The same of a month.
  static func phrase(month: Int, _ year: Int, from incident: CalendarDate) -> DatePhrase {
    let months = (year - incident.year) * 12 + month - incident.month
    guard months != 0 else { return DatePhrase("the month of the incident", .month) }
    let count = abs(months)
    let length = count < 24 ? words(count, "month") : words((count + 6) / 12, "year")
    return DatePhrase("\(length) \(side(months)) the incident", .span, isBefore: months < 0)
  }

  private static func side(_ number: Int) -> String { number < 0 ? "before" : "after" }

  private static func words(_ count: Int, _ unit: String) -> String {
    let number = (1...12).contains(count) ? numbers[count - 1] : String(count)
    return count == 1 ? "one \(unit)" : "\(number) \(unit)s"
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
}
