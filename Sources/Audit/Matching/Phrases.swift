extension Judge {
  /// A phrase of everyday words: the register's capitals, nothing between the words but what
  /// parts words. In small letters only where it is all there is of a name or a value.
  func isCapitalised(_ range: ClosedRange<Int>, heads: [Int]) -> Bool {
    guard startsAWord(range), endsAWord(range), hasSmallGaps(range) else { return false }
    let starts = heads.map { range.lowerBound + $0 }
    if starts.allSatisfy({ text.gap(before: $0).isCapital }) {
      return !range.dropFirst().contains { endsSentence($0) && !isInitial(before: $0) }
    }
    return standsAlone(range)
  }

  /// `St. Mark's`: a short word with a point is an abbreviation.
  private func isInitial(before index: Int) -> Bool { word(at: index - 1).count < 4 }

  private func standsAlone(_ range: ClosedRange<Int>) -> Bool {
    let place = Int(text.places[range.lowerBound])
    guard [.fileName, .attribute].contains(surface(place)) else { return false }
    return isEnd(text.between(range.lowerBound).last)
      && isEnd(text.between(range.upperBound + 1).first)
  }

  private func isEnd(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return "\"'/#=.?&".utf8.contains(byte)
  }
}
