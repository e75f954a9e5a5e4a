extension Judge {
  /// Digits that are a collar number: a rank, a cue or the officer's own name stands beside them.
  func isCollar(_ range: ClosedRange<Int>, of identity: Int) -> Bool {
    guard hasNoDigitBeside(range), hasSmallGaps(range) else { return false }
    if isAttachedToRank(range) { return true }
    var word = self.word(at: range.lowerBound)
    if word.lowerBound < range.lowerBound {
      return isName(word.lowerBound...range.lowerBound - 1, identity)
    }
    for _ in 0..<4 {
      // `PC~~ ~~9912`: five marks, where three are the most between two words.
      guard let before = wordBefore(word), text.gap(before: word.lowerBound).separators <= 5 else {
        break
      }
      let spelt = spelling(before)
      if isRank(spelt) || cues.contains(spelt) || isName(before, identity) { return true }
      guard fillers.contains(spelt) else { break }
      word = before
    }
    return isFollowedByName(range, identity)
  }

  /// `PC1482`
  private func isAttachedToRank(_ range: ClosedRange<Int>) -> Bool {
    let start = word(at: range.lowerBound).lowerBound
    return start < range.lowerBound && isRank(spelling(start...range.lowerBound - 1))
  }

  private func isFollowedByName(_ range: ClosedRange<Int>, _ identity: Int) -> Bool {
    guard let after = wordAfter(word(at: range.upperBound)) else { return false }
    if isName(after, identity) { return true }
    guard isRank(spelling(after)), let next = wordAfter(after) else { return false }
    return isName(next, identity)
  }

  private func isName(_ word: ClosedRange<Int>, _ identity: Int) -> Bool {
    nameWords[identity].contains(spelling(word))
  }
}

private let cues: Set<String> = [
  "collar", "coll", "sn", "pcs", "shoulder", "warrant", "epaulette", "badge", "officers",
  "constables",
]

private let fillers: Set<String> = ["number", "no", "num", "nr", "is", "was", "s"]
