extension Candidate {
  /// Whether a word, or a part of one, could begin here. Like all of these: where in doubt, yes.
  func couldStart(_ range: ClosedRange<Int>) -> Bool {
    guard let before = byte(at: range.lowerBound - 1) else { return true }
    let first = bytes[range.lowerBound]
    return !isASCIILetterOrDigit(before) || isUpper(first)
      || (isASCIIDigit(before) && !isASCIIDigit(first))
  }

  func couldEnd(_ range: ClosedRange<Int>) -> Bool {
    guard let after = byte(at: range.upperBound + 1), isASCIILetterOrDigit(after) else {
      return true
    }
    if isUpper(after) { return true }
    if isASCIIDigit(bytes[range.upperBound]) { return false }
    return isASCIIDigit(after) || (after == UInt8(ascii: "s") && !isSmall(at: range.upperBound + 2))
  }

  /// `Prices`, `Marches`: a family's plural.
  func couldEndName(_ range: ClosedRange<Int>) -> Bool {
    couldEnd(range)
      || (byte(at: range.upperBound + 1) == UInt8(ascii: "e")
        && isPluralMark(at: range.upperBound + 2))
      || (byte(at: range.upperBound + 1) == UInt8(ascii: "s"))
  }

  /// An s, or what may be nothing so that an s could follow.
  private func isPluralMark(at index: Int) -> Bool {
    byte(at: index).map { $0 == UInt8(ascii: "s") || !isASCIILetterOrDigit($0) } ?? false
  }

  /// `#justiceforsarah`
  func couldBeInHandle(_ range: ClosedRange<Int>) -> Bool {
    var index = range.lowerBound - 1
    while let before = byte(at: index), range.lowerBound - index < 256 {
      if before == UInt8(ascii: "#") || before == UInt8(ascii: "@") || before >= 0x80 {
        return true
      }
      let isNothing = before == CompactText.joint || before == UInt8(ascii: "-") || before == 0x0A
      guard isASCIILetterOrDigit(before) || isNothing else { return false }
      index -= 1
    }
    return index >= 0
  }

  func hasNoDigitBeside(_ range: ClosedRange<Int>) -> Bool {
    let before = byte(at: range.lowerBound - 1).map(isASCIIDigit) ?? false
    let after = byte(at: range.upperBound + 1).map(isASCIIDigit) ?? false
    return !before && !after
  }

  /// No digit beside a digit, no letter beside a letter.
  func couldBeDate(_ range: ClosedRange<Int>) -> Bool {
    if let before = byte(at: range.lowerBound - 1),
      isSameKind(before, bytes[range.lowerBound]), !isUpper(bytes[range.lowerBound])
    {
      return false
    }
    guard let after = byte(at: range.upperBound + 1) else { return true }
    return !isSameKind(after, bytes[range.upperBound]) || isUpper(after)
  }

  func standsInQuotes(_ range: ClosedRange<Int>) -> Bool {
    isQuote(byte(at: range.lowerBound - 1)) && isQuote(byte(at: range.upperBound + 1))
  }

  func isUpper(_ byte: UInt8) -> Bool { isASCIILetter(byte) && byte & 0x20 == 0 }

  private func isSameKind(_ first: UInt8, _ second: UInt8) -> Bool {
    isASCIIDigit(first) && isASCIIDigit(second) || isASCIILetter(first) && isASCIILetter(second)
  }

  private func isSmall(at index: Int) -> Bool {
    byte(at: index).map { isASCIILetter($0) && !isUpper($0) } ?? false
  }

  private func isQuote(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return !isASCIILetterOrDigit(byte) && byte > 0x20
  }

  private func byte(at index: Int) -> UInt8? {
    index >= 0 && index < bytes.count ? bytes[index] : nil
  }
}
