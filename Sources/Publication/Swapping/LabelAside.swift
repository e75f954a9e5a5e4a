/// A label that the sentence says already, as an aside: "Her mother, Bronwen, rang" of somebody shown as
/// "the mother" is "Her mother rang".
struct LabelAside {
  let stream: LetterStream
  let mention: Mention

  /// - Parameter noun: The label without its article.
  /// - Returns: Whether the sentence needs the label no more.
  func take(_ edit: inout Wording.Edit, noun: Substring) -> Bool {
    guard mention.possessive.isEmpty else { return false }
    if isAside(behind: noun, edit) {
      let comma = stream.scalar(before: edit.range.lowerBound - 1) == ","
      let start = edit.range.lowerBound - (comma ? 2 : 0)
      edit.range = start..<afterComma(edit.range.upperBound)
      edit.text = ""
      return true
    }
    if let end = endOfSame(edit) { edit.range = edit.range.lowerBound..<afterComma(end) }
    return false
  }

  /// "Her mother, Bronwen".
  private func isAside(behind noun: Substring, _ edit: Wording.Edit) -> Bool {
    guard let last = noun.split(separator: " ").last,
      let before = WordBeside(before: edit.range.lowerBound, in: stream)
    else { return false }
    return before.gap == ", " && before.folded == NameTitles.fold(last)
  }

  /// The end of "Bronwen, the mother".
  private func endOfSame(_ edit: Wording.Edit) -> Int? {
    var place = edit.range.upperBound
    for (index, word) in edit.text.split(separator: " ").enumerated() {
      guard let next = WordBeside(after: place, in: stream), next.gap == (index == 0 ? ", " : " "),
        next.folded == NameTitles.fold(word)
      else { return nil }
      place = next.range.upperBound
    }
    return place
  }

  private func afterComma(_ place: Int) -> Int {
    stream.scalar(at: place) == "," ? place + 1 : place
  }
}
