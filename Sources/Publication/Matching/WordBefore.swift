/// The word right before a place in a text, where only spaces or the full stop of an abbreviation stand
/// between.
struct WordBefore {
  var range: Range<Int>
  var text: String
  var folded: String
  /// What stands between the word and the place.
  var gap: String

  /// - Parameter glued: Whether the word may stand right against the place, as in "PC1482".
  init?(_ place: Int, in stream: LetterStream, glued: Bool = false) {
    var end = place
    while let scalar = stream.scalar(before: end),
      Self.isGap(scalar) || (glued && Self.isMark(scalar))
    {
      end -= scalar.utf8.count
    }
    guard glued || end < place else { return nil }
    var start = end
    while let scalar = stream.scalar(before: start), isWordScalar(scalar) {
      start -= scalar.utf8.count
    }
    guard start < end else { return nil }
    range = start..<end
    text = String(stream.text(range))
    folded = NameTitles.fold(text)
    gap = String(stream.text(end..<place))
    // A full stop that ends a sentence parts what stands on its two sides.
    if gap.utf8.contains(UInt8(ascii: ".")), !isAbbreviation { return nil }
  }

  private var isAbbreviation: Bool {
    NameTitles.abbreviations.contains(folded)
      || (text.count <= 2 && text.first?.isUppercase == true)
      || NameTitles.numberCues.contains(folded)
  }

  /// Whether the word is a capital or two that begin forenames.
  func isInitials(of people: [[Unicode.Scalar]]) -> Bool { isInitialsWord(text, of: people) }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar == "." || scalar.isIgnorable
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    ":#/-~_*".unicodeScalars.contains(scalar)
  }
}

/// The letters of a word as they are compared: "Ç" is c.
func foldedLetters(_ word: String) -> [Unicode.Scalar] { LetterStream(Array(word.utf8)).letters }

func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isWordPart
}

func isInitialsWord(_ word: String, of people: [[Unicode.Scalar]]) -> Bool {
  let letters = word.unicodeScalars
  guard (1...3).contains(letters.count), letters.allSatisfy(\.isUpper) else {
    return false
  }
  let folded = foldedLetters(word)
  return people.contains { initials in folded.allSatisfy(initials.contains) }
}
