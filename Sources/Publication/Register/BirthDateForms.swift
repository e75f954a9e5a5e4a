internal import Content

/// Every form that a registered date of birth is looked for in: any order, any wording (rule 12).
/// A date that only shares the day and month, or the year, is another date and is left alone.
struct BirthDateForms {
  let identity: Int
  let replacement = "(date of birth withheld)"

  func patterns(of date: CalendarDate) -> [NamePattern] {
    let words = worded(date).compactMap { pattern($0) }
    let numbers = numeric(date).compactMap { pattern($0, needsSeparators: true) }
    let compact = ["\(two(date.day))\(two(date.month))\(date.year)", compactISO(date)]
    return words + numbers + compact.compactMap { pattern($0) }
  }

  private func pattern(_ form: String, needsSeparators: Bool = false) -> NamePattern? {
    var pattern = NamePattern(form, of: identity, as: .phrase, replacement: replacement)
    pattern?.needsSeparators = needsSeparators
    return pattern
  }

  private func worded(_ date: CalendarDate) -> [String] {
    let month = Self.months[date.month - 1]
    let names = [month, String(month.prefix(3)), String(month.prefix(4))]
    let days = ["\(date.day)", two(date.day), "\(date.day)\(ordinal(date.day))"]
    return Set(names).sorted().flatMap { name in
      Set(days).sorted().flatMap { day in
        [
          "\(day) \(name) \(date.year)", "\(day) of \(name) \(date.year)",
          "\(name) \(day) \(date.year)", "\(date.year) \(name) \(day)",
          "\(day) \(name) \(two(date.year % 100))",
        ]
      }
    }
  }

  private func numeric(_ date: CalendarDate) -> [String] {
    let days = Set(["\(date.day)", two(date.day)]).sorted()
    let months = Set(["\(date.month)", two(date.month)]).sorted()
    let years = ["\(date.year)", two(date.year % 100)]
    return days.flatMap { day in
      months.flatMap { month in
        years.map { "\(day)/\(month)/\($0)" } + ["\(date.year)-\(month)-\(day)"]
      }
    }
  }

  private func compactISO(_ date: CalendarDate) -> String {
    "\(date.year)\(two(date.month))\(two(date.day))"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func ordinal(_ day: Int) -> String {
    switch (day % 10, day / 10 == 1) {
    case (1, false): "st"
    case (2, false): "nd"
    case (3, false): "rd"
    default: "th"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
