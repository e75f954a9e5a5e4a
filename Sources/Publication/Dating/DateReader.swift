/// Reads the dates in a text, in every usual British way of writing one.
struct DateReader {
  let tokens: [DateToken]
  let bytes: [UInt8]
  /// Years in which a year of two digits may lie; `nil` where any may be meant.
  let years: ClosedRange<Int>?
  /// Days of the case, which are dates even inside a reference.
  let known: Set<PartialDate>

  init(_ bytes: [UInt8], years: ClosedRange<Int>?, known: Set<PartialDate>) {
    self.bytes = bytes
    tokens = DateTokens(bytes).tokens
    self.years = years
    self.known = known
  }

  /// A date that was read, and the token after it.
  struct Read {
    var dates: [PartialDate]
    var next: Int
    var isNumeric = false
    var isFeast = false
    var isAside = false
  }

  /// The dates in the order of the text. None overlaps another.
  func mentions() -> [DateMention] {
    var mentions: [DateMention] = []
    var index = 0
    while index < tokens.count {
      let isAfterDate = mentions.last.map { $0.tokens.upperBound == index && !$0.isGlued } ?? false
      if let read = date(at: index), let mention = mention(of: read, at: index, isAfterDate) {
        mentions.append(mention)
        index = read.next
      } else {
        index += 1
      }
    }
    return mentions
  }

  private func date(at index: Int) -> Read? {
    dayFirst(at: index) ?? monthFirst(at: index) ?? yearFirst(at: index) ?? figures(at: index)
      ?? joined(at: index) ?? wholeMonth(at: index) ?? loneDay(at: index) ?? feast(at: index)
      ?? season(at: index) ?? dayAside(at: index)
  }

  private func mention(of read: Read, at index: Int, _ isAfterDate: Bool) -> DateMention? {
    guard read.dates.allSatisfy(\.exists) else { return nil }
    let tokens = index..<withWeekdayBehind(read)
    if read.isAside { return DateMention(tokens: tokens, dates: read.dates, isAside: true) }
    guard read.isNumeric, isGlued(tokens, isAfterDate) else {
      return DateMention(
        tokens: withArticleAndWeekday(before: tokens), dates: read.dates, isFeast: read.isFeast)
    }
    guard read.dates.contains(where: known.contains) else { return nil }
    return DateMention(tokens: tokens, dates: read.dates, isGlued: true)
  }

  /// Whether a date in figures is a part of something longer: a path, a reference, a file's name. A
  /// date beside it makes a period of both.
  private func isGlued(_ range: Range<Int>, _ isAfterDate: Bool) -> Bool {
    (!isAfterDate && isGluedBefore(range.lowerBound)) || isGluedBehind(range.upperBound)
  }

  private func isGluedBefore(_ start: Int) -> Bool {
    if start > 0, Self.isTight(tokens[start].gap) { return true }
    let before = byte(tokens[start].range.lowerBound - 1)
    return before.map("_/=#-".utf8.contains) ?? false
  }

  private func isGluedBehind(_ end: Int) -> Bool {
    if end < tokens.count, [.dash, .slash].contains(tokens[end].gap), figures(at: end) != nil {
      return false
    }
    if let after = byte(tokens[end - 1].range.upperBound), "_=#/".utf8.contains(after) {
      return true
    }
    return end < tokens.count && Self.isTight(tokens[end].gap) && tokens[end].word != "t"
  }

  private static func isTight(_ gap: DateGap) -> Bool {
    [.none, .dash, .slash, .dot, .colon].contains(gap)
  }

  private func byte(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

  /// "11 June 2022 (Saturday)", "11 June 2022, a Saturday".
  private func withWeekdayBehind(_ read: Read) -> Int {
    let next = read.next
    if !read.isAside, read.dates.contains(where: { $0.day != nil }),
      let end = weekdayAside(at: next)
    {
      return end
    }
    guard next < tokens.count, tokens[next].gap == .opening, isWeekday(next),
      byte(tokens[next].range.upperBound) == UInt8(ascii: ")")
    else { return next }
    return next + 1
  }

  /// "Saturday the 11th of June". The article stays outside where it may belong to a noun behind the
  /// date: "the 11 June log".
  private func withArticleAndWeekday(before range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    if isWord(start - 1, ["the"]), tokens[start].gap == .space {
      let hasOf = range.contains { isWord($0, ["of"]) }
      let before = start - 2
      guard hasOf || isWeekday(before) || (before >= 0 && isPreposition(before)) else {
        return range
      }
      start -= 1
    }
    guard isWeekday(start - 1), [.space, .comma, .stop].contains(tokens[start].gap) else {
      return start..<range.upperBound
    }
    // A newspaper: "The Sun, 11 June 2022".
    if isWord(start - 1, ["sun"]), isWord(start - 2, ["the"]) { return start..<range.upperBound }
    start -= 1
    if isWord(start - 1, ["the", "a"]), tokens[start].gap == .space { start -= 1 }
    return start..<range.upperBound
  }

  private func isPreposition(_ index: Int) -> Bool {
    tokens[index].word.map(DatePreposition.words.contains) == true
      && tokens[index + 1].gap == .space
  }

  func isWeekday(_ index: Int) -> Bool {
    tokens.indices.contains(index)
      && tokens[index].word.map(DateVocabulary.weekdays.contains) == true
      && tokens[index].isCapitalised
  }

  func isWord(_ index: Int, _ words: Set<String>) -> Bool {
    tokens.indices.contains(index) && tokens[index].word.map(words.contains) == true
  }
}
