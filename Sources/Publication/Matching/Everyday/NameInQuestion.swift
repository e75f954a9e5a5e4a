/// Whether a full name of everyday words may be the start of a question: "Will Day come back?".
struct NameInQuestion {
  let stream: LetterStream
  let range: Range<Int>

  var isOne: Bool {
    guard let first = stream.text(range).split(separator: " ").first,
      EverydayLists.modals.contains(NameTitles.fold(first)),
      stream.startsSentence(at: range.lowerBound),
      let after = WordBeside(after: range.upperBound, in: stream), after.isNext,
      !EverydayLists.isFinite(after.folded)
    else { return false }
    return endsInQuestionMark
  }

  private var endsInQuestionMark: Bool {
    var place = range.upperBound
    while let scalar = stream.scalar(at: place), place - range.upperBound < Self.longestSentence {
      if scalar == "?" { return true }
      if scalar == "." || scalar == "!" { return false }
      place += scalar.utf8.count
    }
    return false
  }

  private static let longestSentence = 400
}
