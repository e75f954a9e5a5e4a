/// Where a run of letters may begin and end, and what may stand inside it.
///
/// Letters are matched whatever stands between them, so this is what keeps "Amy" out of "team yes"
/// and "Will" out of "willing".
extension LetterStream {
  /// Whether the letters stand as a word: at an edge, beside something that is no letter, or at the
  /// hump of `camelCase`.
  func isWord(_ range: Range<Int>) -> Bool {
    startsWord(range.lowerBound) && endsWord(range.upperBound)
  }

  func startsWord(_ letter: Int) -> Bool {
    if isUnspaced(letter) { return true }
    guard letter > 0, starts[letter] <= ends[letter - 1] || isInvisibleGap(after: letter - 1)
    else { return true }
    return changesKind(letter - 1, letter) || isHump(letter)
  }

  func endsWord(_ end: Int) -> Bool {
    if isUnspaced(end - 1) { return true }
    guard end < letters.count, starts[end] <= ends[end - 1] || isInvisibleGap(after: end - 1)
    else { return true }
    return changesKind(end - 1, end) || isHump(end)
  }

  /// Whether something stands between a letter and the next, and none of it is seen. Nothing in ASCII
  /// is invisible, so that most gaps are told by their first byte.
  @inline(__always)
  func isInvisibleGap(after letter: Int) -> Bool {
    letter + 1 < starts.count && ends[letter] < starts[letter + 1] && bytes[ends[letter]] >= 0x80
      && isInvisible(gap(after: letter))
  }

  /// A letter of a script that puts no spaces between words: Chinese, Japanese, Thai.
  private func isUnspaced(_ letter: Int) -> Bool {
    let value = letters[letter].value
    guard value >= 0x0E00 else { return false }
    switch value {
    case 0x0E00...0x0EFF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return true
    default: return false
    }
  }

  /// A digit beside a letter ends a word: `saz91`.
  private func changesKind(_ left: Int, _ right: Int) -> Bool {
    isDigit(left) != isDigit(right)
  }

  /// The "A" of `sarahAhmed`, and the "P" of `DCPatel`.
  private func isHump(_ letter: Int) -> Bool {
    guard isUppercase(letter) else { return false }
    if !isUppercase(letter - 1) { return true }
    let next = letter + 1
    return next < letters.count && starts[next] == ends[letter] && !isDigit(next)
      && !isUppercase(next)
  }

  @inline(__always)
  func isDigit(_ letter: Int) -> Bool { 0x30...0x39 ~= letters[letter].value }

  @inline(__always)
  func isUppercase(_ letter: Int) -> Bool {
    scalar(at: starts[letter])?.isUpper == true
  }

  /// Whether nothing at all stands between the letters.
  func isUnbroken(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy { starts[$0] <= ends[$0 - 1] }
  }

  /// "S-A-R-A-H", "S a r a h": every letter by itself, the same mark between each two.
  func isSpelledOut(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, isUppercase(range.lowerBound) || range.count >= 4 else { return false }
    let first = gap(after: range.lowerBound)
    guard (1...2).contains(first.unicodeScalars.count), isSpellingGap(first) else { return false }
    return range.dropFirst(2).allSatisfy { gap(after: $0 - 1) == first }
  }

  /// Whether each word of the letters is written "Name" or "NAME": what everyday words must be to
  /// be a name.
  ///
  /// - Parameter small: The indices at which words begin that are registered in small letters.
  func isCapitalised(_ range: Range<Int>, seams: Set<Int>, small: Set<Int> = []) -> Bool {
    let cuts = [0] + seams.sorted() + [range.count]
    return zip(cuts, cuts.dropFirst()).allSatisfy { from, to in
      small.contains(from) || isCapitalised((range.lowerBound + from)..<(range.lowerBound + to))
    }
  }

  private func isCapitalised(_ word: Range<Int>) -> Bool {
    guard isUppercase(word.lowerBound) else { return false }
    let rest = word.dropFirst()
    return rest.allSatisfy { !isUppercase($0) } || rest.allSatisfy(isUppercase)
  }

  /// Whether what stands inside a pattern's letters may stand there.
  func holdsTogether(_ range: Range<Int>, as pattern: PatternLook) -> Bool {
    for index in range.dropFirst() {
      let isEmpty = starts[index] <= ends[index - 1]
      if isEmpty && !pattern.needsSeparators { continue }
      let isSeam = pattern.isSeam(index - range.lowerBound)
      if isEmpty || isInvisibleGap(after: index - 1) {
        if isSeam && pattern.needsSeparators { return false }
        continue
      }
      // One space may part the words of anything.
      if isSeam, starts[index] == ends[index - 1] + 1, bytes[ends[index - 1]] == 0x20 { continue }
      let between = gap(after: index - 1)
      if !isSeam, pattern.is(.mayHoldMarks), isMarks(between) { continue }
      guard isSeam ? mayPart(pattern, between) : isBrokenWord(between) else { return false }
      if pattern.is(.phrase), parts(sentences: between, behind: index - 1) { return false }
    }
    return true
  }

  /// "Mill Street; 3 Mill Street" and "Mill Street. 3 officers came": what follows is no part of it. The
  /// full stop of "St. Mary's" ends nothing.
  private func parts(sentences gap: Substring, behind letter: Int) -> Bool {
    if gap.utf8.contains(where: { ";!?".utf8.contains($0) }) { return true }
    guard endsSentence(gap), !isDigit(letter) else { return false }
    let length = letters[...letter].indices.reversed().prefix {
      $0 == letter || starts[$0 + 1] <= ends[$0]
    }.count
    return length > 3
  }

  private func mayPart(_ pattern: PatternLook, _ between: Substring) -> Bool {
    if pattern.is(.phrase) { return between.unicodeScalars.count <= 6 }
    // "J. S." is registered so.
    if pattern.is(.initials), between == ". " { return true }
    // "I told Sarah. Ahmed was out": two people, or one twice, but never one name.
    let isInName =
      between.unicodeScalars.count == 1 && between.unicodeScalars.allSatisfy(isApostrophe)
    return pattern.is(.joined)
      ? isJoin(between) || isInName : isNameGap(between) && !endsSentence(between)
  }
}
