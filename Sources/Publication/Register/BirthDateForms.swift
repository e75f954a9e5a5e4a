internal import Content

/// Every form that a registered date of birth is looked for in: any order, any wording (rule 12).
/// A date that only shares the day and month, or the year, is another date and is left alone.
struct BirthDateForms {
  let identity: Int
  let replacement = "(date of birth withheld)"

  func patterns(of date: CalendarDate) -> [NamePattern] {
    let days = dayAndMonth(date)
    let words = (days.flatMap { withYear($0, date) } + inWords(days, date)).compactMap {
      pattern($0)
    }
    let numbers = numeric(date).compactMap { pattern($0, needsSeparators: true) }
    return words + numbers + compact(date).compactMap { pattern($0) } + birthdays(days, date)
  }

  private func pattern(_ form: String, needsSeparators: Bool = false) -> NamePattern? {
    var pattern = NamePattern(form, of: identity, as: .phrase, replacement: replacement)
    pattern?.needsSeparators = needsSeparators
    pattern?.mayHoldMarks = true
    return pattern
  }

  /// "7 March", "March 7th", "the seventh of March".
  private func dayAndMonth(_ date: CalendarDate) -> [String] {
    let days = Set([
      "\(date.day)", two(date.day), "\(date.day)\(Self.ordinal(date.day))",
      Self.ordinalWords[date.day - 1],
    ]).sorted()
    return months(date).flatMap { month in
      days.flatMap {
        ["\($0) \(month)", "\($0) of \(month)", "\(month) \($0)", "\(month) the \($0)"]
      }
    }
  }

  private func months(_ date: CalendarDate) -> [String] {
    let month = Self.months[date.month - 1]
    return Set([
      month, String(month.prefix(3)), String(month.prefix(4)), Self.welshMonths[date.month - 1],
    ]).sorted()
  }

  private func withYear(_ day: String, _ date: CalendarDate) -> [String] {
    ["\(day) \(date.year)", "\(date.year) \(day)", "\(day) \(two(date.year % 100))"]
  }

  /// "thirtieth of January nineteen eighty-five".
  private func inWords(_ days: [String], _ date: CalendarDate) -> [String] {
    let years = NumberWords.years(date.year)
    return days.filter { $0.contains(Self.ordinalWords[date.day - 1]) }.flatMap { day in
      years.map { day + " " + $0 }
    }
  }

  /// The day and month alone, where the text says that it is a birthday.
  private func birthdays(_ days: [String], _ date: CalendarDate) -> [NamePattern] {
    let numbers = ["\(date.day)/\(date.month)", "\(two(date.day))/\(two(date.month))"]
    return (days + Set(numbers).sorted()).compactMap { form in
      var pattern = pattern(form, needsSeparators: form.contains("/"))
      pattern?.cue = .birthday
      pattern?.mayHoldMarks = false
      return pattern
    }
  }

  private func numeric(_ date: CalendarDate) -> [String] {
    dayFirst(date) + monthFirst(date) + shortYearFirst(date)
  }

  /// "01/30/1985"; up to the twelfth it is written like another day.
  private func monthFirst(_ date: CalendarDate) -> [String] {
    guard date.day > 12 else { return [] }
    return Set(["\(date.month)", two(date.month)]).sorted().flatMap { month in
      ["\(date.year)", two(date.year % 100)].map { "\(month)/\(date.day)/\($0)" }
    }
  }

  /// "85-01-30", where 85 can be no day.
  private func shortYearFirst(_ date: CalendarDate) -> [String] {
    let year = date.year % 100
    return (1...31).contains(year) ? [] : ["\(two(year))-\(two(date.month))-\(two(date.day))"]
  }

  private func dayFirst(_ date: CalendarDate) -> [String] {
    let days = Set(["\(date.day)", two(date.day)]).sorted()
    let months = Set(["\(date.month)", two(date.month)]).sorted()
    let years = ["\(date.year)", two(date.year % 100)]
    return days.flatMap { day in
      months.flatMap { month in
        years.map { "\(day)/\(month)/\($0)" } + ["\(date.year)-\(month)-\(day)"]
      }
    }
  }

  /// "07031991", "070391", "19910307", "910307": as a database prints it.
  private func compact(_ date: CalendarDate) -> [String] {
    let (day, month) = (two(date.day), two(date.month))
    return [
      "\(day)\(month)\(date.year)", "\(day)\(month)\(two(date.year % 100))",
      "\(date.year)\(month)\(day)", "\(two(date.year % 100))\(month)\(day)",
    ]
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func ordinal(_ day: Int) -> String {
    switch (day % 10, day / 10 == 1) {
    case (1, false): "st"
    case (2, false): "nd"
    case (3, false): "rd"
    default: "th"
    }
  }

  private static let ordinalWords = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty first", "twenty second", "twenty third",
    "twenty fourth", "twenty fifth", "twenty sixth", "twenty seventh", "twenty eighth",
    "twenty ninth", "thirtieth", "thirty first",
  ]

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let welshMonths = [
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi",
    "Hydref", "Tachwedd", "Rhagfyr",
  ]
}
