/// The word right before a place in a text, where only spaces, a full stop or an opening bracket
/// stand between.
struct WordBefore {
  var range: Range<Int>
  var text: String
  var folded: String

  init?(_ place: Int, in stream: LetterStream) {
    var end = place
    while let scalar = stream.scalar(before: end), isGap(scalar) { end -= scalar.utf8.count }
    guard end < place else { return nil }
    var start = end
    while let scalar = stream.scalar(before: start), isWordScalar(scalar) {
      start -= scalar.utf8.count
    }
    guard start < end else { return nil }
    range = start..<end
    text = String(stream.text(range))
    folded = NameTitles.fold(text)
  }

  /// Whether the word is a capital or two that begin forenames.
  func isInitials(of people: [[Unicode.Scalar]]) -> Bool {
    isInitialsWord(text, of: people)
  }
}

private func isGap(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || scalar == "." || scalar.properties.isDefaultIgnorableCodePoint
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

private func isInitialsWord(_ word: String, of people: [[Unicode.Scalar]]) -> Bool {
  let letters = word.unicodeScalars
  guard (1...3).contains(letters.count), letters.allSatisfy(\.properties.isUppercase) else {
    return false
  }
  let folded = Array(word.lowercased().unicodeScalars)
  return people.contains { initials in folded.allSatisfy(initials.contains) }
}

/// ", S J" after a surname.
struct InitialsAfter {
  /// The byte after the initials, or `nil` where none follow.
  private(set) var end: Int?

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
      end = wordEnd
      position = wordEnd
    }
  }
}

/// What follows a name and belongs to it.
enum Possessive {
  /// `'s`, or a bare apostrophe after a name that ends in s; else nothing.
  static func after(_ place: Int, in stream: LetterStream) -> String {
    guard let apostrophe = stream.scalar(at: place), isApostrophe(apostrophe) else { return "" }
    let after = place + apostrophe.utf8.count
    let next = stream.scalar(at: after)
    if next == "s" || next == "S", !isWord(stream.scalar(at: after + 1)) {
      return String(stream.text(place..<(after + 1)))
    }
    let isBare = stream.scalar(before: place) == "s" && next == " " && !opensQuote(place, stream)
    return isBare ? String(apostrophe) : ""
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map(isWordScalar) ?? false
  }

  /// Whether a single quotation mark opened earlier, so that this one may close it.
  private static func opensQuote(_ place: Int, _ stream: LetterStream) -> Bool {
    let before = stream.text(0..<place)
    return before.contains("‘") || before.hasPrefix("'") || before.contains(" '")
  }
}
