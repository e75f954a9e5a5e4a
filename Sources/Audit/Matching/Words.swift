extension Judge {
  /// The whole word that the letter at `index` is in; of one without end, what is around it.
  func word(at index: Int) -> ClosedRange<Int> {
    var start = index
    while start > 0, !breaks(start), index - start < longestWord { start -= 1 }
    var end = index
    while end + 1 < text.count, !breaks(end + 1), end - index < longestWord { end += 1 }
    return start...end
  }

  func wordBefore(_ word: ClosedRange<Int>) -> ClosedRange<Int>? {
    word.lowerBound == 0 ? nil : self.word(at: word.lowerBound - 1)
  }

  func wordAfter(_ word: ClosedRange<Int>) -> ClosedRange<Int>? {
    word.upperBound + 1 >= text.count ? nil : self.word(at: word.upperBound + 1)
  }

  func spelling(_ word: ClosedRange<Int>) -> String {
    String(decoding: text.letters[word], as: UTF8.self)
  }

  func isCapital(_ word: ClosedRange<Int>) -> Bool { text.gap(before: word.lowerBound).isCapital }

  func isAllCapitals(_ word: ClosedRange<Int>) -> Bool {
    word.count > 1 && word.allSatisfy { text.gap(before: $0).isCapital }
  }

  /// Whether a find comes about only where everyday words run together (`at her tone`) or where
  /// it is a part of one (`wellington`).
  func isOfOrdinaryWords(_ range: ClosedRange<Int>) -> Bool {
    var touched = word(at: range.lowerBound)
    if touched.lowerBound == range.lowerBound, touched.upperBound >= range.upperBound,
      touched.upperBound <= range.upperBound + 1
    {
      return false
    }
    while true {
      let spelt = spelling(touched)
      let everyday =
        spelt.utf8.count == 1
        ? ["a", "i", "o"].contains(spelt)
        : functionWords.contains(spelt) || request.ordinaryWords(spelt)
      guard everyday else { return false }
      guard touched.upperBound < range.upperBound, let next = wordAfter(touched) else {
        return true
      }
      touched = next
    }
  }

  private func breaks(_ index: Int) -> Bool {
    let gap = text.gap(before: index)
    return gap.separators > 0 || gap.isHump
  }
}

/// Nothing that is compared with a word is longer. A bound keeps the cost from growing with the square
/// of a text that never parts its letters.
private let longestWord = 256
