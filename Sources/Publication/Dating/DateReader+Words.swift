extension DateReader {
  /// "11 June 2022", "11th of June", "the 11th and 14th of June 2022", "11–14 June 2022",
  /// "11-Jun-22".
  func dayFirst(at index: Int) -> Read? {
    guard !isLabelNumber(index), var last = day(at: index) else { return nil }
    var days = [last]
    while let joint = joint(at: last.next), let next = day(at: pastArticle(joint)), days.count < 31
    {
      days.append(next)
      last = next
    }
    // "3 and 11 June": the longest list that a month follows, from here.
    guard let month = monthBehind(last) else { return nil }
    let year = year(at: month.next, after: month.next - 1)
    let isSure = year != nil || isCertainMonth(month.next - 1)
    guard isSure, year != nil || !isOrdinalBeforeNoun(index, month.next) else { return nil }
    return Read(
      dates: days.map { date(year?.value, month, $0.value) }, next: year?.next ?? month.next)
  }

  /// "The first June meeting" tells no day; "the first of June" does.
  private func isOrdinalBeforeNoun(_ index: Int, _ next: Int) -> Bool {
    tokens[index].word != nil && !(index..<next).contains { isWord($0, ["of", "o"]) }
      && !isWord(index - 1, ["on"]) && !(isWord(index - 1, ["the"]) && isWord(index - 2, ["on"]))
  }

  private func pastArticle(_ index: Int) -> Int {
    isWord(index, ["the"]) && gap(index + 1) == .space ? index + 1 : index
  }

  private func monthBehind(_ day: Part) -> Part? {
    var next = day.next
    if isWord(next, ["day"]), gap(next) == .space { next += 1 }
    if isWord(next, ["of", "o"]), gap(next) == .space { next += 1 }
    guard [.none, .space, .dash, .slash, .dot].contains(gap(next)) else { return nil }
    return month(at: next)
  }

  private func date(_ year: Int?, _ month: Part, _ day: Int?) -> PartialDate {
    var date = PartialDate(year: year, month: month.value, day: day)
    let token = tokens[month.next - 1]
    if token.word.map(DateVocabulary.welshMonths.contains) == true {
      date.monthName = String(decoding: bytes[token.range], as: UTF8.self)
    }
    return date
  }

  /// "Officer 1 May": the number belongs to the label.
  private func isLabelNumber(_ index: Int) -> Bool {
    guard index > 0, gap(index) == .space, tokens[index].number(1...2) != nil,
      tokens[index - 1].isCapitalised
    else { return false }
    return isWord(
      index - 1,
      ["officer", "professional", "adult", "child", "witness", "page", "section", "part"])
      && !(tokens.indices.contains(index + 2) && tokens[index + 2].number(4...4) != nil)
  }

  /// "June 11, 2022", "June the 11th", "June 11–14, 2022".
  func monthFirst(at index: Int) -> Read? {
    guard let month = month(at: index), isCertainMonth(index) else { return nil }
    let start = pastArticle(month.next)
    guard [.space, .none, .stop].contains(gap(month.next)), var last = day(at: start) else {
      return nil
    }
    var days = [last]
    while let joint = joint(at: last.next), let next = day(at: pastArticle(joint)),
      gap(joint) != .comma, days.count < 31
    {
      days.append(next)
      last = next
    }
    let year = year(at: last.next, after: index)
    guard year != nil || isDayOfMonth(last, index, start) else { return nil }
    return Read(
      dates: days.map { date(year?.value, month, $0.value) }, next: year?.next ?? last.next)
  }

  /// "On June 11 she rang", but not "In June 11 officers attended" nor "June 11:30".
  private func isDayOfMonth(_ day: Part, _ month: Int, _ start: Int) -> Bool {
    if day.isOrdinal || start > month + 1 { return true }
    if isWord(month - 1, ["in", "since", "during"]) { return false }
    return gap(day.next) != .colon && !(gap(day.next) == .dot && day.next < tokens.count)
  }

  /// "2022 June 11", "2022 11 June".
  func yearFirst(at index: Int) -> Read? {
    guard let year = tokens[index].number(4...4), (1800...2199).contains(year),
      [.space, .comma, .dash].contains(gap(index + 1))
    else { return nil }
    if let month = month(at: index + 1), [.space, .dash].contains(gap(month.next)),
      let day = day(at: month.next), isCertainMonth(index + 1)
    {
      return Read(dates: [date(year, month, day.value)], next: day.next)
    }
    return nil
  }

  /// "June 2022", "May and June 2022"; and "in June".
  func wholeMonth(at index: Int) -> Read? {
    guard var last = month(at: index) else { return nil }
    var months = [last]
    while let joint = joint(at: last.next), let next = month(at: joint), months.count < 12 {
      months.append(next)
      last = next
    }
    if let year = year(at: last.next, after: last.next - 1),
      tokens[year.next - 1].number(4...4) != nil || gap(last.next) == .apostrophe
    {
      return Read(dates: months.map { date(year.value, $0, nil) }, next: year.next)
    }
    guard isLoneMonth(index, last.next) else { return nil }
    return Read(dates: months.map { date(nil, $0, nil) }, next: last.next)
  }

  /// "In June", with a capital and no further name behind it.
  private func isLoneMonth(_ index: Int, _ next: Int) -> Bool {
    guard tokens[index].isCapitalised, gap(index).isBlank || gap(index) == .dash,
      isWord(
        index - 1, ["in", "since", "until", "till", "by", "during", "from", "early", "late", "mid"])
    else { return false }
    return !(gap(next) == .space && next < tokens.count && tokens[next].isCapitalised)
      && !(next < tokens.count && gap(next) == .space && tokens[next].number(1...4) != nil
        && gap(next + 1) == .other)
  }

  /// "On the 12th she rang": the day of a month that was told before. "On the 12th floor" is none.
  func loneDay(at index: Int) -> Read? {
    guard tokens[index].number(1...2) != nil, let day = day(at: index), day.isOrdinal,
      isWord(index - 1, ["the"]), gap(index) == .space, gap(index - 1) == .space,
      isWord(index - 2, DatePreposition.words)
    else { return nil }
    let isAlone =
      day.next >= tokens.count || gap(day.next) != .space || tokens[day.next].isCapitalised
      || isWord(day.next, Self.afterADay)
    return isAlone ? Read(dates: [PartialDate(day: day.value)], next: day.next) : nil
  }

  /// Words that begin something new behind a date.
  static let afterADay: Set<String> = [
    "she", "he", "they", "it", "we", "i", "officers", "police", "the", "a", "an", "and", "at", "to",
    "until", "when", "but", "who", "which", "was", "were", "had", "his", "her", "their", "that",
    "there", "no", "nobody", "in", "or", "two", "three", "both", "this", "by", "after", "before",
  ]
}
