/// Days and times of the year that are told by a name.
extension DateReader {
  /// "Christmas 2022", "New Year's Eve 2022", "Boxing Day of 2022": only with its year.
  func feast(at index: Int) -> Read? {
    for feast in Self.feasts {
      guard let behind = end(of: feast.words, at: index), let year = yearBehind(behind) else {
        continue
      }
      let date = PartialDate(year: year.value, month: feast.month, day: feast.day)
      return Read(dates: [date], next: year.next, isFeast: true)
    }
    return easter(at: index)
  }

  /// "Easter 2022", "Good Friday 2022".
  private func easter(at index: Int) -> Read? {
    for (words, days) in Self.easterDays {
      guard let behind = end(of: words, at: index), let year = yearBehind(behind) else { continue }
      let sunday = Self.easterSunday(year.value)
      let day = sunday.day + days
      let length = sunday.month == 3 ? 31 : 30
      let date =
        day < 1
        ? PartialDate(year: year.value, month: 3, day: 31 + day)
        : PartialDate(
          year: year.value, month: sunday.month + (day > length ? 1 : 0),
          day: day > length ? day - length : day)
      return Read(dates: [date], next: year.next, isFeast: true)
    }
    return nil
  }

  /// "Summer 2022", "the summer of 2022", "mid-2022", "early 2022": more than the year tells.
  func season(at index: Int) -> Read? {
    guard let word = tokens[index].word, let month = Self.seasons[word] else { return nil }
    let isPart = ["early", "mid", "late"].contains(word)
    let isBeside = isPart ? [.space, .dash].contains(gap(index + 1)) : gap(index + 1) == .space
    guard isBeside, let year = yearBehind(index + 1, isAfterOf: !isPart) else { return nil }
    return Read(dates: [PartialDate(year: year.value, month: month)], next: year.next)
  }

  /// "Yesterday, the 8th, he came".
  func dayAside(at index: Int) -> Read? {
    guard let day = day(at: index), day.isOrdinal, isWord(index - 1, ["the"]),
      gap(index) == .space, gap(index - 1) == .comma,
      isWord(index - 2, ["yesterday", "today", "tomorrow"]) || isWeekday(index - 2)
    else { return nil }
    let isAlone = day.next >= tokens.count || gap(day.next) != .space
    guard isAlone else { return nil }
    return Read(dates: [PartialDate(day: day.value)], next: day.next, isAside: true)
  }

  /// "…, a Saturday": the token after it, with the part of the day.
  func weekdayAside(at next: Int) -> Int? {
    guard gap(next) == .comma else { return nil }
    let day = isWord(next, ["a", "the"]) && gap(next + 1) == .space ? next + 1 : next
    guard isWeekday(day), !(day == next && gap(day + 1) == .space) else { return nil }
    let hasPart =
      gap(day + 1) == .space && isWord(day + 1, ["morning", "afternoon", "evening", "night"])
    if hasPart { return day + 2 }
    // "A Sunday league match".
    return gap(day + 1) != .space || isWord(day + 1, Self.afterADay) ? day + 1 : nil
  }

  private func end(of words: [String], at index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].isCapitalised else { return nil }
    var next = index
    for word in words {
      if next > index, word == "s" {
        if isWord(next, ["s"]), [.apostrophe, .none].contains(gap(next)) { next += 1 }
        continue
      }
      guard isWord(next, [word]) || (word == "years" && isWord(next, ["year"])),
        next == index || gap(next) == .space
      else { return nil }
      next += 1
    }
    return next
  }

  private func yearBehind(_ index: Int, isAfterOf: Bool = true) -> Part? {
    var next = index
    if isAfterOf, isWord(next, ["of", "in"]), gap(next) == .space { next += 1 }
    guard tokens.indices.contains(next), [.space, .comma, .dash].contains(gap(next)),
      let year = tokens[next].number(4...4), (1800...2199).contains(year)
    else { return nil }
    return Part(value: year, next: next + 1)
  }

  /// The longer before the shorter. A letter "s" may be missing or stand behind an apostrophe.
  private static let feasts: [(words: [String], month: Int, day: Int)] = [
    (["christmas", "eve"], 12, 24), (["christmas", "day"], 12, 25), (["boxing", "day"], 12, 26),
    (["christmas"], 12, 25), (["xmas"], 12, 25), (["new", "years", "s", "eve"], 12, 31),
    (["new", "years", "s", "day"], 1, 1), (["new", "years", "s"], 1, 1), (["hogmanay"], 12, 31),
    (["twelfth", "night"], 1, 5), (["valentines", "day"], 2, 14),
    (["valentine", "s", "day"], 2, 14), (["halloween"], 10, 31),
    (["bonfire", "night"], 11, 5), (["guy", "fawkes", "night"], 11, 5),
    (["remembrance", "day"], 11, 11), (["midsummer", "day"], 6, 24),
    (["st", "david", "s", "day"], 3, 1), (["st", "patrick", "s", "day"], 3, 17),
    (["st", "george", "s", "day"], 4, 23),
  ]

  /// Days from Easter Sunday.
  private static let easterDays: [([String], Int)] = [
    (["maundy", "thursday"], -3), (["good", "friday"], -2), (["easter", "saturday"], -1),
    (["easter", "sunday"], 0), (["easter", "monday"], 1), (["easter"], 0),
  ]

  /// The middle of each.
  private static let seasons = [
    "spring": 4, "summer": 7, "autumn": 10, "winter": 12, "early": 2, "mid": 6, "late": 11,
  ]

  /// The Sunday after the full moon of spring, by the Gregorian computus.
  private static func easterSunday(_ year: Int) -> (month: Int, day: Int) {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return (sum / 31, sum % 31 + 1)
  }
}
