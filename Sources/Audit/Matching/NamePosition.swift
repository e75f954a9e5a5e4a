extension Judge {
  /// A name that is an everyday word too: one word with a capital, beside a title or another name
  /// of the same person, or else in the middle of a sentence.
  func isNameWord(_ range: ClosedRange<Int>, of identity: Int) -> Bool {
    guard isCapital(range), startsAWord(range), isContiguous(range) else { return false }
    guard endsAWord(range) else { return isFamily(range) }
    if standsBesideName(range, of: identity) { return true }
    guard text.letters[range].count > 2 || !functionWords.contains(spelling(range)) else {
      return false
    }
    return isWholeWord(range) && standsInSentence(range) && !isInCapitals(range)
      && !isHoliday(range) && !isInPhrase(range)
      && (!isCalledLikeThings(range) || actsLikeAPerson(range))
  }

  /// A middle name that half the country has counts beside a title or another name of the person, and
  /// where it owns something or somebody is called so; one that is an everyday word only the former.
  func isMiddleName(_ range: ClosedRange<Int>, of identity: Int) -> Bool {
    guard isCapital(range), startsAWord(range), endsAWord(range), isContiguous(range) else {
      return false
    }
    if standsBesideName(range, of: identity) { return true }
    guard !request.ordinaryWords(spelling(range)) else { return false }
    return isPossessive(range) || isCalledSo(range)
  }

  /// `Jane's`
  private func isPossessive(_ range: ClosedRange<Int>) -> Bool {
    guard let after = wordAfter(range), spelling(after) == "s" else { return false }
    let between = String(decoding: text.between(after.lowerBound), as: UTF8.self)
    return ["'", "\u{2018}", "\u{2019}", "\u{2BC}"].contains(between)
  }

  /// `maiden name Jane`
  private func isCalledSo(_ range: ClosedRange<Int>) -> Bool {
    guard let before = wordBefore(range), !endsSentence(range.lowerBound) else { return false }
    return ["name", "nee", "called", "named", "formerly"].contains(spelling(before))
  }

  /// `the Prices`, `both Prices`: a capital, an article or a number before it and a plural's ending behind it.
  private func isFamily(_ range: ClosedRange<Int>) -> Bool {
    let whole = word(at: range.upperBound)
    let ending = text.letters[(range.upperBound + 1)...].prefix(whole.upperBound - range.upperBound)
    guard whole.lowerBound == range.lowerBound, !isAllCapitals(whole), range.count > 2,
      ending.elementsEqual("s".utf8) || ending.elementsEqual("es".utf8)
    else { return false }
    return wordBefore(whole).map { ["the", "both", "two", "three"].contains(spelling($0)) } ?? false
  }

  /// `PC Williams` where somebody is called William: a forename with an s behind a title is the surname of somebody
  /// else.
  func isSurnameOfStranger(_ range: ClosedRange<Int>) -> Bool {
    guard !endsAWord(range), isCapital(range), isContiguous(range), let before = wordBefore(range),
      !endsSentence(range.lowerBound)
    else { return false }
    return isCapital(before)
      && (isTitleOrRank(spelling(before)) || standsInSentence(before))
      && !functionWords.contains(spelling(before))
  }

  /// A hump of a camelCase word (`setMarkColour`) is no name by itself.
  private func isWholeWord(_ range: ClosedRange<Int>) -> Bool {
    let after = range.upperBound + 1
    return !text.gap(before: range.lowerBound).isHump
      && (after == text.count || !text.gap(before: after).isHump)
  }

  func isContiguous(_ range: ClosedRange<Int>) -> Bool {
    range.dropFirst().allSatisfy { text.gap(before: $0).separators == 0 }
  }

  private func standsBesideName(_ range: ClosedRange<Int>, of identity: Int) -> Bool {
    if standsBehindInitial(range) { return true }
    let before = wordBefore(range)
    if let before, text.gap(before: range.lowerBound).separators <= 3 {
      let spelt = spelling(before)
      if isTitleOrRank(spelt), isCapital(before), !isHeadingLike(before, range),
        !isRank(range, after: spelt)
      {
        return true
      }
      if spelt != spelling(range), isNeighbour(before, spelt, of: identity),
        !endsSentence(range.lowerBound)
      {
        return true
      }
    }
    guard let after = wordAfter(range), text.gap(before: after.lowerBound).separators <= 3 else {
      return false
    }
    return spelling(after) != spelling(range) && isNeighbour(after, spelling(after), of: identity)
      && !endsSentence(after.lowerBound)
  }

  /// `K. Price`, `Mr K Price`: behind a capital by itself that tells apart no plan, no room and no
  /// time of day.
  private func standsBehindInitial(_ range: ClosedRange<Int>) -> Bool {
    let gap = text.between(range.lowerBound)
    guard let initial = wordBefore(range), initial.count == 1, isCapital(initial), gap.count <= 3,
      gap.allSatisfy({ " .\n\u{A0}".utf8.contains($0) })
    else { return false }
    guard let before = wordBefore(initial) else { return gap.contains(0x2E) }
    if isTitleOrRank(spelling(before)), isCapital(before) { return true }
    let isAcronym = acronyms.contains(spelling(before) + spelling(initial))
    return gap.contains(0x2E) && !lettered.contains(spelling(before)) && !isAcronym
  }

  /// `Chief Constable`, `Detective Constable`.
  private func isRank(_ range: ClosedRange<Int>, after modifier: String) -> Bool {
    spelling(range) == "constable"
      && ["chief", "detective", "police", "special", "deputy", "assistant"].contains(modifier)
  }

  /// Two words of a name side by side; one repeated is none.
  private func isNeighbour(
    _ word: ClosedRange<Int>, _ spelt: String, of identity: Int
  ) -> Bool {
    isCapital(word) && nameWords[identity].contains(spelt)
  }

  private func isHeadingLike(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> Bool {
    isAllCapitals(second) && functionWords.contains(spelling(second)) && isAllCapitals(first)
  }

  private func standsInSentence(_ range: ClosedRange<Int>) -> Bool {
    let place = Int(text.places[range.lowerBound])
    guard [.text, .attribute, .data, .encoded].contains(surface(place)) else { return false }
    return range.lowerBound > 0 && !startsSentence(range.lowerBound)
  }

  /// In a heading of capitals only, a capital says nothing.
  private func isInCapitals(_ range: ClosedRange<Int>) -> Bool {
    guard isAllCapitals(range) else { return false }
    return [wordBefore(range), wordAfter(range)].contains { $0.map(isAllCapitals) ?? false }
  }

  /// `Christmas Day`, `New Year's Eve`: a day of the calendar in capitals.
  private func isHoliday(_ range: ClosedRange<Int>) -> Bool {
    guard ["day", "eve"].contains(spelling(range)), var before = wordBefore(range),
      text.gap(before: range.lowerBound).separators == 1
    else { return false }
    // An apostrophe parts the s from its year.
    if spelling(before) == "s", let owner = wordBefore(before) { before = owner }
    return isCapital(before) && holidays.contains(spelling(before))
  }

  /// A month, a weekday, a country, a language.
  private func isCalledLikeThings(_ range: ClosedRange<Int>) -> Bool {
    calendarWords.contains(spelling(range)) || properWords.contains(spelling(range))
  }

  /// `told June`, `June said`: what is said of a person and not of a month.
  private func actsLikeAPerson(_ range: ClosedRange<Int>) -> Bool {
    if let before = wordBefore(range), datePrepositions.contains(spelling(before)) { return false }
    if let before = wordBefore(range), text.gap(before: before.lowerBound).isDigit { return false }
    guard let after = wordAfter(range) else { return false }
    return !isCapital(after) && personVerbs.contains(spelling(after))
  }

  /// Between two words that belong together nothing ends a sentence.
  func endsSentence(_ index: Int) -> Bool {
    text.between(index).contains { [0x2E, 0x21, 0x3F, CompactText.block].contains($0) }
  }

  func startsSentence(_ index: Int) -> Bool {
    let between = text.between(index)
    let marks = ".!?:;\"“”‘>{[(*|=/\\#".utf8
    return between.contains { $0 == CompactText.block || ($0 < 0x80 && marks.contains($0)) }
      || between.filter { $0 == 0x0A }.count > 1 || holdsOpeningQuote(between)
  }

  /// U+2018, U+201C and U+2022 in UTF-8.
  private func holdsOpeningQuote(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == 0x80 && [0x98, 0x9C, 0xA2].contains($1) }
  }
}

/// What ends in a letter with a full stop: `6 p.m.`, `the U.K.`.
private let acronyms: Set<String> = ["am", "pm", "uk", "us", "eu", "un", "nb", "ie", "eg", "gp"]

/// What is told apart by letters: `Plan B. Price rises followed`.
private let lettered: Set<String> = [
  "plan", "section", "part", "appendix", "annex", "annexe", "option", "hepatitis", "vitamin",
  "group", "class", "category", "band", "grade", "schedule", "block", "room", "flat", "unit",
  "level", "table", "figure", "item", "column", "row", "list", "question", "exhibit", "version",
  "team", "wing", "ward", "zone", "area", "bay", "gate", "box", "point", "step", "stage", "phase",
  "type", "form", "paragraph", "clause", "chapter", "file", "document", "house", "building",
  "platform", "page", "sheet", "tab", "strand", "theme", "shift", "relief", "rota", "division",
  "child", "adult", "person", "witness", "patient", "suspect", "victim", "line",
]

private let datePrepositions: Set<String> = [
  "in", "of", "since", "until", "till", "by", "during", "from", "to", "and", "late", "early", "mid",
  "last", "next", "this", "each", "every", "through", "before", "after", "on", "across", "within",
  "throughout", "a", "an", "the",
]

private let holidays: Set<String> = [
  "christmas", "boxing", "year", "years", "mothers", "fathers", "valentines", "may", "easter",
  "remembrance", "armistice", "labour", "st", "davids", "georges", "patricks", "andrews", "ve",
  "vj", "sports",
]

private let personVerbs: Set<String> = [
  "said", "told", "asked", "had", "went", "called", "rang", "lived", "left", "stated", "reported",
  "did", "felt", "was", "is", "has", "disclosed", "described", "attended", "moved", "married",
]
