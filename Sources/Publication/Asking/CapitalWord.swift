/// A capitalised word of a text, with what stands round it.
struct CapitalWord {
  /// What stands between a word and the capitalised word before it.
  enum Gap {
    /// Other words, the end of a sentence, or the beginning of the text.
    case apart
    /// White space, the dot of an abbreviation, or nothing but a hyphen.
    case beside
    /// A comma and a space: "HARMER, Colin".
    case comma
  }

  /// The bytes of the word without a possessive.
  var range: Range<Int>
  /// The byte after its possessive.
  var end: Int
  /// In lower case without accents or apostrophes.
  var folded: String
  var isAllCapitals: Bool
  /// Whether a lower-case letter is followed by a capital: `SarahAhmed`.
  var hasHump: Bool
  var startsSentence: Bool
  var gap: Gap

  var isPossessive: Bool { end > range.upperBound }
  var isInitial: Bool { folded.utf8.count == 1 }
}
