/// What needs no closer look: words in plain letters, parted and surrounded as words are.
extension Candidate {
  /// Whether the form stands here beyond doubt, as words of their own. Where in doubt, no.
  ///
  /// - Parameter isEveryday: Whether a word in small letters is one; a name that begins with one may
  ///   be no more than everyday words that run together.
  func standsPlainly(_ range: Range<Int>, isEveryday: (String) -> Bool) -> Bool {
    guard !isUnclear, startsPlainly(range.lowerBound), endsPlainly(range.upperBound),
      let first = firstOfPlainWords(range)
    else { return false }
    return first.upperBound == range.upperBound || !isEveryday(small(first))
  }

  /// A mark or the beginning of the text before it, or a space behind a letter or mark. Everything
  /// else could be a hyphen at a line's end, a tag or an accent.
  private func startsPlainly(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = bytes[start - 1]
    guard before == 0x20 else { return isMark(before) }
    guard start > 1 else { return true }
    let further = bytes[start - 2]
    return isASCIILetterOrDigit(further) || (isMark(further) && further != UInt8(ascii: "-"))
  }

  private func endsPlainly(_ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    return bytes[end] == 0x20 || (isMark(bytes[end]) && bytes[end] != UInt8(ascii: "-"))
  }

  /// The first of the words; `nil` where one has capitals within, or more than one mark parts them.
  private func firstOfPlainWords(_ range: Range<Int>) -> Range<Int>? {
    var first: Range<Int>?
    var startsWord = true
    for index in range {
      let byte = bytes[index]
      if isASCIILetter(byte) {
        guard startsWord || !isUpper(byte) else { return nil }
        startsWord = false
      } else {
        let parts = byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
        guard parts, !startsWord else { return nil }
        if first == nil { first = range.lowerBound..<index }
        startsWord = true
      }
    }
    return first ?? range
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isASCIILetterOrDigit(byte)
  }

  private func small(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].lazy.map { $0 | 0x20 }, as: UTF8.self)
  }
}
