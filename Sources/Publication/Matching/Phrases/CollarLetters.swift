/// Reads the letters of a division that are run against a collar number: "C4471", "4471C".
struct CollarLetters {
  let stream: LetterStream

  func read(_ mention: inout Mention) {
    guard mention.parts.contains(.collar) else { return }
    takeAfter(&mention)
    if mention.parts == .collar { takeBefore(&mention) }
  }

  private func takeAfter(_ mention: inout Mention) {
    guard isDigit(stream.scalar(before: mention.range.upperBound)),
      let word = WordBeside(after: mention.range.upperBound, in: stream), word.gap.isEmpty,
      isDivision(word.text)
    else { return }
    mention.range = mention.range.lowerBound..<word.range.upperBound
  }

  /// "C4471" is a collar number by itself; "A1482" may be a road and "MS77" an exhibit.
  private func takeBefore(_ mention: inout Mention) {
    guard isDigit(stream.scalar(at: mention.range.lowerBound)),
      let letter = stream.scalar(before: mention.range.lowerBound), letter.isUpper
    else { return }
    let start = mention.range.lowerBound - letter.utf8.count
    guard stream.scalar(before: start).map({ !isWordScalar($0) && $0 != "/" }) ?? true else {
      return
    }
    let count = stream.text(mention.range).utf8.prefix(while: isAsciiDigit).count
    if count >= 4, !["A", "B", "M"].contains(letter) { mention.hasCue = true }
    guard mention.hasCue || hasRank(before: start) else { return }
    mention.range = start..<mention.range.upperBound
  }

  private func hasRank(before place: Int) -> Bool {
    WordBeside(before: place, in: stream).map { NameTitles.isRank($0.folded) } ?? false
  }

  private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }

  /// One capital: two are more often a rank.
  private func isDivision(_ text: String) -> Bool {
    text.count == 1 && text.first?.isUppercase == true
  }
}
