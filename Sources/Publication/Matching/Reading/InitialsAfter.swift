/// ", S J" or " S J" after a surname.
struct InitialsAfter {
  /// The byte after the initials, or `nil` where none follow.
  private(set) var end: Int?
  /// The initials, folded.
  private(set) var letters: [Unicode.Scalar] = []
  /// Whether a comma shows that the surname came first.
  let hasComma: Bool

  init(
    _ place: Int, of people: some Sequence<[Unicode.Scalar]>, in stream: LetterStream
  ) {
    hasComma = stream.scalar(at: place) == ","
    guard hasComma || stream.scalar(at: place) == " " else { return }
    var position = place + 1
    while true {
      while let scalar = stream.scalar(at: position), scalar == " " || scalar == "." {
        position += 1
      }
      guard stream.scalar(at: position)?.isUpper == true else { break }
      var wordEnd = position
      while let scalar = stream.scalar(at: wordEnd), isWordScalar(scalar) {
        wordEnd += scalar.utf8.count
      }
      let word = String(stream.text(position..<wordEnd))
      guard wordEnd > position,
        isInitialsWord(word, of: people) || isFurther(word, wordEnd, in: stream),
        hasComma || !isWord(word, wordEnd, in: stream)
      else { break }
      if isInitialsWord(word, of: people) { letters += foldedLetters(word) }
      end = wordEnd
      position = wordEnd
    }
    if let end { self.end = InitialsToken.withStop(end, in: stream) }
  }

  /// The S of "SINGH G S was seen": an initial behind a known one, of a name that nobody registered.
  private func isFurther(_ word: String, _ end: Int, in stream: LetterStream) -> Bool {
    guard !letters.isEmpty, word.count == 1, word.first?.isUppercase == true,
      !["A", "I"].contains(word)
    else { return false }
    return WordBeside(after: end, in: stream).map { !$0.isNext || !$0.isCapitalised } ?? true
  }

  /// "Singh I was", "Carter A man": without a comma or a full stop these two letters are words.
  private func isWord(_ word: String, _ end: Int, in stream: LetterStream) -> Bool {
    guard letters.isEmpty, ["A", "I"].contains(word), stream.scalar(at: end) != "." else {
      return false
    }
    return WordBeside(after: end, in: stream).map { $0.isNext && !$0.isCapitalised } ?? false
  }
}
