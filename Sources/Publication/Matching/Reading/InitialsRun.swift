internal import OrdinaryWords

/// Capitals run together before a surname: the DK of "DK Price".
struct InitialsRun {
  let word: WordBefore

  /// The run that ends right before a place, or `nil` where none stands there: ranks, roles and
  /// agencies are none, and among capitals nobody can tell.
  init?(before place: Int, in stream: LetterStream) {
    guard let word = WordBefore(place, in: stream), word.gap == " ", word.text.count == 2,
      word.text.allSatisfy(\.isUppercase), !NameTitles.isTitle(word.folded),
      !Self.others.contains(word.folded),
      !Lexicon.english.kinds(of: word.folded).contains(.acronym),
      let second = stream.scalar(at: place + 1), !second.isUpper
    else { return nil }
    self.word = word
  }

  var letters: [Unicode.Scalar] { foldedLetters(word.text) }

  /// What two capitals before a surname say of somebody's part.
  private static let others: Set<String> = [
    "io", "so", "ip", "iv", "vi", "sw", "tl", "gp", "hv", "mw", "mp", "qc", "kc", "jp", "cj", "lj",
    "uk", "us", "eu", "un", "tv", "pr", "hr", "it", "ex", "am", "pm", "id", "ie", "eg", "no", "re",
    "op", "st", "mc", "cp", "da", "dv", "ho", "cc", "pp", "aa", "ok", "vs", "co", "to", "in", "at",
    "on", "by", "of", "or", "as", "is", "if", "he", "we", "my", "an", "be", "do", "go", "me", "up",
  ]
}
