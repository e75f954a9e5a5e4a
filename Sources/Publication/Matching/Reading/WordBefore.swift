/// The word right before a place in a text, where only spaces or the full stop of an abbreviation stand
/// between.
///
/// Nearly every word is told from a title by a byte or two: its strings are made when they are asked for.
struct WordBefore {
  private let stream: LetterStream
  let range: Range<Int>
  /// The bytes between the word and the place.
  private let between: Range<Int>

  /// - Parameter glued: Whether the word may stand right against the place, as in "PC1482".
  init?(_ place: Int, in stream: LetterStream, glued: Bool = false) {
    var end = place
    while let scalar = stream.scalar(before: end),
      Self.isGap(scalar) || (glued && Self.isMark(scalar))
    {
      end -= scalar.utf8.count
    }
    guard glued || end < place else { return nil }
    var start = stream.plainStart(of: end)
    while let scalar = stream.scalar(before: start), isWordScalar(scalar) {
      start = stream.plainStart(of: start - scalar.utf8.count)
    }
    guard start < end else { return nil }
    self.stream = stream
    range = start..<end
    between = end..<place
    // A full stop that ends a sentence parts what stands on its two sides.
    if hasStop, !isAbbreviation { return nil }
  }

  var text: String { String(stream.text(range)) }

  var folded: String { NameTitles.fold(stream.text(range)) }

  /// What stands between the word and the place.
  var gap: String { String(stream.text(between)) }

  private var hasStop: Bool {
    for index in between where stream.bytes[index] == UInt8(ascii: ".") { return true }
    return false
  }

  /// Whether its first letter is a capital.
  var isCapitalised: Bool { stream.isCapital(range) }

  /// Whether a list may hold it; what cannot be told at a glance may.
  func mayBeOne(of glance: WordGlance) -> Bool { glance.mayHold(range, of: stream) }

  private var isAbbreviation: Bool {
    if isCapitalised && text.count <= 2 { return true }
    guard mayBeOne(of: NameTitles.stopped) else { return false }
    return NameTitles.abbreviations.contains(folded) || NameTitles.numberCues.contains(folded)
  }

  /// Whether the word is a capital or two that begin forenames.
  func isInitials(of people: some Sequence<[Unicode.Scalar]>) -> Bool {
    stream.scalar(at: range.lowerBound)?.isUpper == true && isInitialsWord(text, of: people)
  }

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

func isInitialsWord(_ word: String, of people: some Sequence<[Unicode.Scalar]>) -> Bool {
  let letters = word.unicodeScalars
  guard (1...3).contains(letters.count), letters.allSatisfy(\.isUpper) else {
    return false
  }
  let folded = foldedLetters(word)
  return people.contains { initials in folded.allSatisfy(initials.contains) }
}
