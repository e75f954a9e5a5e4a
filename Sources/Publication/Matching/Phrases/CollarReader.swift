/// Reads the words before a collar number: "collar number 1482", "SN 1482", "officers 77 and 1482".
struct CollarReader {
  let stream: LetterStream

  func read(_ mention: inout Mention) {
    guard mention.parts.contains(.collar) else { return }
    if mention.parts == .collar, mention.title == nil { takeCue(&mention) }
    balanceBrackets(&mention)
  }

  private func takeCue(_ mention: inout Mention) {
    var start = mention.range.lowerBound
    var isStated = false
    while let word = WordBefore(start, in: stream, glued: true),
      NameTitles.numberCues.contains(word.folded)
    {
      start = word.range.lowerBound
      isStated = isStated || ["is", "was"].contains(word.folded)
      if NameTitles.telling.contains(word.folded) { mention.hasCue = true }
    }
    if mention.hasCue {
      let isOwned = isStated || hasOwner(before: start)
      if isOwned {
        mention.replacement = "(withheld)"
      } else {
        mention.range = start..<mention.range.upperBound
      }
    } else if takesMark(&mention) || isListed(mention) {
      mention.hasCue = true
    }
  }

  /// "his collar number 1482": the words stay and the number goes.
  private func hasOwner(before place: Int) -> Bool {
    guard let word = WordBeside(before: place, in: stream), word.isNext else { return false }
    return EverydayLists.determiners.contains(word.folded)
      || word.text.contains { "'’".contains($0) }
  }

  /// "#1482", where no log or page is numbered so.
  private func takesMark(_ mention: inout Mention) -> Bool {
    let start = mention.range.lowerBound
    guard stream.scalar(before: start) == "#",
      stream.scalar(before: start - 1).map({ !isWordScalar($0) }) ?? true
    else { return false }
    let before = WordBeside(before: start - 1, in: stream)
    if let before, before.isNext, Self.numbered.contains(before.folded) { return false }
    mention.range = (start - 1)..<mention.range.upperBound
    return true
  }

  /// "officers 77 and 1482", "PCs 77, 1482": the rank stands before the first.
  private func isListed(_ mention: Mention) -> Bool {
    var place = mention.range.lowerBound
    for _ in 0..<8 {
      guard let word = WordBeside(before: place, in: stream) else { return false }
      if NameTitles.pluralRanks.contains(word.folded) { return word.isNext }
      guard word.isNumber || word.folded == "and" || NameTitles.isRank(word.folded) else {
        return false
      }
      place = word.range.lowerBound
    }
    return false
  }

  /// A bracket that opens inside the mention closes with it, and the other way about.
  private func balanceBrackets(_ mention: inout Mention) {
    let text = stream.text(mention.range)
    for (open, close) in [("(", ")"), ("[", "]")] {
      let next = stream.scalar(at: mention.range.upperBound).map { String($0) }
      let before = stream.scalar(before: mention.range.lowerBound).map { String($0) }
      if text.contains(open), !text.contains(close), next == close {
        mention.range = mention.range.lowerBound..<(mention.range.upperBound + 1)
      }
      if text.contains(close), !text.contains(open), before == open {
        mention.range = (mention.range.lowerBound - 1)..<mention.range.upperBound
      }
    }
  }

  /// What else has a number behind a #.
  private static let numbered: Set<String> = [
    "log", "paragraph", "para", "page", "item", "incident", "cad", "ref", "reference", "bus",
    "room",
    "form", "entry", "issue", "exhibit", "section", "note", "crime", "flat", "house",
  ]
}
