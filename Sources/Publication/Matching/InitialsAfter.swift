/// ", S J" after a surname.
struct InitialsAfter {
  /// The byte after the initials, or `nil` where none follow.
  private(set) var end: Int?
  /// The initials, folded.
  private(set) var letters: [Unicode.Scalar] = []

  init(_ place: Int, of people: [[Unicode.Scalar]], in stream: LetterStream) {
    guard stream.scalar(at: place) == "," else { return }
    var position = place + 1
    while true {
      while let scalar = stream.scalar(at: position), scalar == " " || scalar == "." {
        position += 1
      }
      var wordEnd = position
      while let scalar = stream.scalar(at: wordEnd), isWordScalar(scalar) {
        wordEnd += scalar.utf8.count
      }
      let word = String(stream.text(position..<wordEnd))
      guard wordEnd > position, isInitialsWord(word, of: people) else { return }
      letters += foldedLetters(word)
      end = wordEnd
      position = wordEnd
    }
  }
}
