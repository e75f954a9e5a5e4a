extension LetterStream {
  /// Whether a sentence, a quotation or a list item starts at a byte, so that a capital there says
  /// nothing. After a comma or a semicolon it does.
  func startsSentence(at byte: Int) -> Bool {
    var place = byte
    while let scalar = scalar(before: place) {
      if Self.endings.contains(scalar) { return true }
      if scalar.isQuote || scalar == "(" || scalar == "[" { return true }
      guard scalar.isSpace || "*_".unicodeScalars.contains(scalar) else {
        return isDash(scalar) && place < byte
      }
      place -= scalar.utf8.count
    }
    return true
  }

  private static let endings: Set<Unicode.Scalar> = [".", "!", "?", ":", "•", "|", "…", "/"]
}
