internal import Publication

/// What stands in place of one short form: its words, with the article before it that they need.
struct Expansion {
  /// The bytes of the text that it takes the place of.
  let range: Range<Int>
  let words: String

  /// - Parameter opensBlock: Whether the text is the first of its paragraph.
  init(
    _ use: TermFinder.Use, of form: (term: String, long: String), in text: [UInt8],
    opensBlock: Bool
  ) {
    let end = use.range.upperBound + (use.isPlural ? 1 : 0)
    if let number = Self.endOfNumber(after: end, in: text) {
      // "GP 1", "SAR 2025-02": a label or a reference stays in one piece.
      range = use.range.lowerBound..<(number + Self.length(ofPossessiveAt: number, in: text))
      words = String(decoding: text[range], as: UTF8.self) + " (\(form.long))"
      return
    }
    let article = Self.article(before: use.range.lowerBound, in: text)
    let start = article?.start ?? use.range.lowerBound
    let plural = use.isPlural ? "s" : ""
    // "the DC's interview": the possessive goes with the words.
    let length = Self.length(ofPossessiveAt: end, in: text)
    let sign = String(decoding: text[end..<(end + length)], as: UTF8.self)
    var words = "\(form.long)\(plural)\(sign) (\(form.term)\(plural))"
    if let article {
      words = Self.article(for: form.long, isCapital: article.isCapital) + " " + words
    } else if Self.opensSentence(at: start, in: text, opensBlock: opensBlock) {
      words = words.prefix(1).uppercased() + words.dropFirst()
    }
    self.words = words
    range = start..<(end + length)
  }

  /// Where a number ends that follows after one space; `nil` where none does.
  private static func endOfNumber(after place: Int, in text: [UInt8]) -> Int? {
    guard place < text.count, text[place] == 0x20 else { return nil }
    let digits = text[(place + 1)...].prefix { isDigit($0) || "-/".utf8.contains($0) }
    guard let first = digits.first, isDigit(first), let last = digits.lastIndex(where: isDigit)
    else { return nil }
    let end = last + 1
    let runsOn =
      end < text.count && isLetter(text[end]) && length(ofPossessiveAt: end, in: text) == 0
    return runsOn ? nil : end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let possessive: [[UInt8]] = [Array("'s".utf8), Array("’s".utf8)]

  /// How many bytes a possessive takes that begins at a place; 0 where none does.
  private static func length(ofPossessiveAt place: Int, in text: [UInt8]) -> Int {
    possessive.first { text[place...].starts(with: $0) }?.count ?? 0
  }

  /// "a" or "an" straight before a place.
  private static func article(
    before place: Int, in text: [UInt8]
  ) -> (start: Int, isCapital: Bool)? {
    for article in ["an ", "a ", "An ", "A "] {
      let start = place - article.utf8.count
      guard start >= 0, text[start..<place].elementsEqual(article.utf8),
        start == 0 || !isLetter(text[start - 1])
      else { continue }
      return (start, article.hasPrefix("A"))
    }
    return nil
  }

  private static func article(for long: String, isCapital: Bool) -> String {
    let isVowel = long.first.map { "aeioAEIO".contains($0) } ?? false
    return (isCapital ? "A" : "a") + (isVowel ? "n" : "")
  }

  private static func opensSentence(at place: Int, in text: [UInt8], opensBlock: Bool) -> Bool {
    var place = place
    while place > 0, text[place - 1] == 0x20 { place -= 1 }
    guard place > 0 else { return opensBlock }
    return ".!?".utf8.contains(text[place - 1])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
