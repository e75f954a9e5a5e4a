extension DateReader {
  struct Part {
    var value: Int
    var next: Int
    /// "11th", "eleventh": more than a bare number.
    var isOrdinal = false
  }

  func gap(_ index: Int) -> DateGap { tokens.indices.contains(index) ? tokens[index].gap : .other }

  /// "11", "11th", "11 th", "eleventh", "twenty-first".
  func day(at index: Int) -> Part? {
    guard tokens.indices.contains(index) else { return nil }
    if let day = tokens[index].number(1...2), (1...31).contains(day) {
      let isOrdinal = isWord(index + 1, DateVocabulary.suffixes) && gap(index + 1).isBlank
      return Part(value: day, next: index + (isOrdinal ? 2 : 1), isOrdinal: isOrdinal)
    }
    guard let word = tokens[index].word else { return nil }
    if let next = tokens.indices.contains(index + 1) ? tokens[index + 1].word : nil,
      ["twenty", "thirty"].contains(word), [.space, .dash].contains(gap(index + 1)),
      let day = DateVocabulary.ordinals[word + next]
    {
      return Part(value: day, next: index + 2, isOrdinal: true)
    }
    return DateVocabulary.ordinals[word].map { Part(value: $0, next: index + 1, isOrdinal: true) }
  }

  func month(at index: Int) -> Part? {
    guard tokens.indices.contains(index), let word = tokens[index].word,
      let month = DateVocabulary.months[word]
    else { return nil }
    return Part(value: month, next: index + 1)
  }

  /// Whether the word is a month for certain: "may" and "march" need a capital or a year.
  func isCertainMonth(_ index: Int) -> Bool {
    tokens[index].isCapitalised
      || !(tokens[index].word.map(DateVocabulary.everydayMonths.contains) ?? true)
  }

  /// "2022", or behind a month "'22" and "22".
  func year(at index: Int, after month: Int) -> Part? {
    guard tokens.indices.contains(index) else { return nil }
    let isShortMonth = tokens[month].word.map(DateVocabulary.isShort) == true
    guard
      [.space, .comma, .dash, .slash, .dot, .none, .apostrophe].contains(gap(index))
        || (gap(index) == .stop && isShortMonth)
    else { return nil }
    if let year = tokens[index].number(4...4), (1800...2199).contains(year) {
      return Part(value: year, next: index + 1)
    }
    guard let short = tokens[index].number(2...2), gap(index) != .comma,
      let year = expanded(short), gap(index) == .apostrophe || !isCount(index)
    else { return nil }
    return Part(value: year, next: index + 1)
  }

  /// A year of two digits, where the case can be meant.
  func expanded(_ short: Int) -> Int? {
    let year = short <= 68 ? 2000 + short : 1900 + short
    return years.map { $0.contains(year) } ?? true ? year : nil
  }

  /// "On 11 June 22 officers attended": a number of things, no year.
  private func isCount(_ index: Int) -> Bool {
    guard gap(index) == .space, gap(index + 1) == .space,
      let next = tokens.indices.contains(index + 1) ? tokens[index + 1].word : nil
    else { return gap(index + 1) == .colon || gap(index + 1) == .dot }
    return next.hasSuffix("s") && !["was", "is", "has", "his", "this", "as"].contains(next)
  }

  /// The token after a word or sign that joins two dates.
  func joint(at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    switch gap(index) {
    case .dash, .spacedDash, .slash, .ampersand, .comma: return index
    default: break
    }
    guard isWord(index, DateVocabulary.joints), [.space, .comma].contains(gap(index)),
      gap(index + 1) == .space
    else { return nil }
    return index + 1
  }
}
