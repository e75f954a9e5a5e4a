extension Judge {
  /// Whether a find starts and ends where a word does; a plural's or possessive's s may follow.
  func isBounded(_ range: ClosedRange<Int>) -> Bool {
    startsAWord(range) && (endsAWord(range) || endsBeforePlural(range)) || standsInHandle(range)
  }

  /// `#justiceforsarah`, `@whitcombenews`: words run together behind a mark that says that they are.
  private func standsInHandle(_ range: ClosedRange<Int>) -> Bool {
    guard range.count >= 5, isContiguous(range) else { return false }
    var start = range.lowerBound
    while start > 0, text.gap(before: start).separators == 0, range.lowerBound - start < 128 {
      start -= 1
    }
    let before = text.between(start)
    guard let mark = before.last else { return false }
    if mark == UInt8(ascii: "#") { return true }
    // Behind a letter the mark is that of an e-mail address, whose end is no person.
    return mark == UInt8(ascii: "@") && (before.count > 1 || start == 0)
  }

  func startsAWord(_ range: ClosedRange<Int>) -> Bool {
    let start = range.lowerBound
    return start == 0 || text.gap(before: start).parts || followsDigits(start)
  }

  func endsAWord(_ range: ClosedRange<Int>) -> Bool {
    let after = range.upperBound + 1
    return after == text.count || text.gap(before: after).parts || precedesDigits(after)
  }

  func endsAtSeparator(_ range: ClosedRange<Int>) -> Bool {
    let after = range.upperBound + 1
    return after == text.count || text.gap(before: after).separators > 0
  }

  /// `91saz`: digits from the start of the word to the letter at `index`.
  private func followsDigits(_ index: Int) -> Bool {
    guard !text.gap(before: index).isDigit else { return false }
    var start = index
    while start > 0, text.gap(before: start - 1).isDigit, index - start < 8 {
      start -= 1
      if text.gap(before: start).separators > 0 || start == 0 { return true }
    }
    return false
  }

  /// `saz91`: digits from `index` to the end of the word. A hash is no word with digits behind.
  private func precedesDigits(_ index: Int) -> Bool {
    guard !text.gap(before: index - 1).isDigit else { return false }
    var end = index
    while end < text.count, text.gap(before: end).isDigit, end - index < 8 {
      end += 1
      if end == text.count || text.gap(before: end).separators > 0 { return true }
    }
    return false
  }

  private func endsBeforePlural(_ range: ClosedRange<Int>) -> Bool {
    let after = range.upperBound + 1
    guard range.count >= 4, after < text.count, text.letters[after] == UInt8(ascii: "s"),
      text.gap(before: after).separators == 0,
      // "Dun sops" is no plural of Dunsop; "O'Neills" is one.
      !range.dropFirst().contains(where: { text.between($0).contains(0x20) })
    else { return false }
    return after + 1 == text.count || text.gap(before: after + 1).parts
  }

  func hasNoDigitBeside(_ range: ClosedRange<Int>) -> Bool {
    !hasDigitBefore(range.lowerBound) && !hasDigitAfter(range.upperBound)
  }

  func hasDigitBefore(_ index: Int) -> Bool {
    index > 0 && text.gap(before: index).separators == 0 && text.gap(before: index - 1).isDigit
  }

  func hasDigitAfter(_ index: Int) -> Bool {
    index + 1 < text.count && text.gap(before: index + 1).separators == 0
      && text.gap(before: index + 1).isDigit
  }
}
