extension Judge {
  /// Groups of figures or words with gaps where one ends and the next begins, and nowhere else.
  ///
  /// - Parameter mayHoldMarks: Whether a group may be written with marks in it: `1_9_79`, `Nov~~ember`.
  func isGrouped(
    _ range: ClosedRange<Int>, starts: [Int], gaps: GroupGaps, mayHoldMarks: Bool = false
  ) -> Bool {
    guard hasEdges(range), !isGeometry(range) else { return false }
    let heads = Set(starts.map { range.lowerBound + $0 })
    for index in range.dropFirst() {
      let separators = text.gap(before: index).separators
      // "twenty-first": one hyphen inside a number word.
      let most = heads.contains(index) ? 3 : text.gap(before: index).isDigit ? 0 : 1
      guard separators <= most || (mayHoldMarks && !heads.contains(index) && holdsOnlyMarks(index))
      else { return false }
    }
    return gapsFit(heads.sorted(), gaps)
  }

  /// Marks that no list of figures is written with, or the hyphen and the end of a line.
  private func holdsOnlyMarks(_ index: Int) -> Bool {
    let between = text.between(index)
    guard text.gap(before: index).separators <= 3 else { return false }
    let isDivided = between.first == UInt8(ascii: "-")
    return between.allSatisfy { byte in
      "_~*\"'`".utf8.contains(byte) || byte == CompactText.joint
        || (isDivided && (byte == 0x2D || byte == 0x0A || byte == 0x20))
    }
  }

  private func gapsFit(_ heads: [Int], _ gaps: GroupGaps) -> Bool {
    switch gaps {
    case .any: return true
    case .some: return heads.allSatisfy { text.gap(before: $0).separators > 0 }
    case .strict:
      let between = heads.map { Array(text.between($0)) }
      return Set(between).count == 1 && strictGaps.contains(between[0])
    }
  }

  /// No digit before a digit nor a letter before a letter, and the same behind.
  private func hasEdges(_ range: ClosedRange<Int>) -> Bool {
    let before = text.gap(before: range.lowerBound)
    if range.lowerBound > 0, !before.parts,
      before.isDigit == text.gap(before: range.lowerBound - 1).isDigit
    {
      return false
    }
    let after = range.upperBound + 1
    guard after < text.count, !text.gap(before: after).parts else { return true }
    return text.gap(before: after).isDigit != text.gap(before: after - 1).isDigit
  }

  /// The figures of a drawing are no dates.
  private func isGeometry(_ range: ClosedRange<Int>) -> Bool {
    let place = Int(text.places[range.lowerBound])
    guard surface(place) == .attribute else { return false }
    return ["d", "points", "transform", "viewBox", "values"].contains(attributeName(at: place))
  }

  /// Day and month are a birthday where a word for one stands close by. With a year of their own they
  /// are another date, unless a word for a birthday, not for a birth, stands in the same sentence.
  func hasBirthCue(_ range: ClosedRange<Int>) -> Bool {
    let isDated = hasYear(beside: range)
    let cues = isDated ? birthdayCues : birthCues
    var word = word(at: range.lowerBound)
    for _ in 0..<5 {
      guard !isDated || !endsSentence(word.lowerBound), let before = wordBefore(word) else { break }
      if cues.contains(spelling(before)) { return true }
      word = before
    }
    word = self.word(at: range.upperBound)
    for _ in 0..<5 {
      guard let after = wordAfter(word), !isDated || !endsSentence(after.lowerBound) else { break }
      if cues.contains(spelling(after)) { return true }
      word = after
    }
    return false
  }

  /// `7 March 2023`, `2023, 7 March`. The year of birth is one too: with it the whole date is found.
  private func hasYear(beside range: ClosedRange<Int>) -> Bool {
    if let after = wordAfter(word(at: range.upperBound)), isYear(after),
      belongTogether(after.lowerBound)
    {
      return true
    }
    let first = word(at: range.lowerBound)
    return wordBefore(first).map { isYear($0) && belongTogether(first.lowerBound) } ?? false
  }

  private func isYear(_ word: ClosedRange<Int>) -> Bool {
    guard word.count == 4, ["19", "20"].contains(spelling(word).prefix(2)) else { return false }
    return word.allSatisfy { text.gap(before: $0).isDigit }
  }

  /// A point parts the figures of a date; a point and a space end a sentence.
  private func belongTogether(_ index: Int) -> Bool {
    text.gap(before: index).separators < 3
      && (!endsSentence(index) || text.between(index).elementsEqual(".".utf8))
  }
}

/// Nobody is born twice: with another year only these tell a birthday.
private let birthdayCues: Set<String> = ["birthday", "birthdays", "blwydd"]

let birthCues: Set<String> = ["birthday", "birthdays", "born", "dob", "birth", "blwydd"]

private let strictGaps: Set<[UInt8]> = Set(
  ["/", ".", "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}"].map { Array($0.utf8) })
