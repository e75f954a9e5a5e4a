extension DateReader {
  /// "11/06/2022", "11.6.22", "2022-06-11", "11 / 06 / 2022"; "11/06" behind a preposition.
  func figures(at index: Int) -> Read? {
    guard index + 1 < tokens.count, let first = tokens[index].number(1...4) else { return nil }
    let separator = gap(index + 1)
    if separator == .dot, gap(index) == .space, isWord(index - 1, Self.numbered) { return nil }
    if let read = days(first, separator, at: index) { return read }
    guard [.slash, .dot, .dash, .spacedSlash].contains(separator) else { return nil }
    guard index + 2 < tokens.count, gap(index + 2) == separator,
      let second = tokens[index + 1].number(1...2)
    else { return dayAndMonth(first, at: index, separator) ?? monthAndYear(at: index, separator) }
    if tokens[index].number(4...4) != nil, let day = tokens[index + 2].number(1...2) {
      return read(PartialDate(year: first, month: second, day: day), index + 3)
    }
    guard tokens[index].number(1...2) != nil, let year = yearOf(index + 2, separator) else {
      return dayAndMonth(first, at: index, separator)
    }
    return read(PartialDate(year: year, month: second, day: first), index + 3)
      ?? read(PartialDate(year: year, month: first, day: second), index + 3)
  }

  /// What is numbered with dots: "version 2.1.22".
  private static let numbered: Set<String> = [
    "version", "v", "release", "edition", "build", "paragraph", "para", "section", "clause", "rule",
    "chapter", "appendix", "schedule", "part", "standard",
  ]

  /// "11–14/06/2022", "11 and 14/06/2022".
  private func days(_ first: Int, _ separator: DateGap, at index: Int) -> Read? {
    guard tokens[index].number(1...2) != nil, let next = joint(at: index + 1), separator != .comma,
      next + 2 < tokens.count, gap(next + 1) != separator, gap(next + 1) == gap(next + 2),
      [.slash, .dot].contains(gap(next + 1)), tokens[next].number(1...2) != nil,
      let last = figures(at: next), let date = last.dates.first
    else { return nil }
    var other = date
    other.day = first
    return other.exists ? Read(dates: [other] + last.dates, next: last.next, isNumeric: true) : nil
  }

  private func yearOf(_ index: Int, _ separator: DateGap) -> Int? {
    if let year = tokens[index].number(4...4), (1800...2199).contains(year) { return year }
    guard separator != .spacedSlash, let short = tokens[index].number(2...2) else { return nil }
    return expanded(short)
  }

  private func read(_ date: PartialDate, _ next: Int) -> Read? {
    date.exists ? Read(dates: [date], next: next, isNumeric: true) : nil
  }

  /// "On 11/06 she rang". "24/7" is none.
  private func dayAndMonth(_ day: Int, at index: Int, _ separator: DateGap) -> Read? {
    guard separator == .slash, tokens[index].number(1...2) != nil,
      let month = tokens[index + 1].number(1...2), !(day == 24 && month == 7),
      tokens.count == 2 || isBehindPreposition(index)
    else { return nil }
    return read(PartialDate(month: month, day: day), index + 2)
  }

  /// A cell that holds no more than the day and the month tells them as well.
  private func isBehindPreposition(_ index: Int) -> Bool {
    let words: Set<String> = ["on", "by", "until", "since", "before", "after", "dated", "from"]
    return gap(index) == .space && (isWord(index - 1, words) || isWeekday(index - 1))
  }

  /// "06/2022".
  private func monthAndYear(at index: Int, _ separator: DateGap) -> Read? {
    guard separator == .slash, let month = tokens[index].number(1...2),
      let year = tokens[index + 1].number(4...4), (1800...2199).contains(year)
    else { return nil }
    return read(PartialDate(year: year, month: month), index + 2)
  }

  /// "20220611" and "11062022": a number like any other unless it is a day of the case.
  func joined(at index: Int) -> Read? {
    guard let number = tokens[index].number(8...8) else { return nil }
    let dates = [
      PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100),
      PartialDate(year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000),
    ]
    return dates.first(where: known.contains).flatMap { read($0, index + 1) }
  }
}
