/// A rank written letter by letter: "P.C.", "D. S."
struct DottedRank {
  private(set) var letters = ""
  private(set) var range: Range<Int>

  /// The rank that ends right before a place.
  init?(before place: Int, in stream: LetterStream) {
    range = place..<place
    while letters.count < 4, let word = WordBefore(range.lowerBound, in: stream),
      word.text.count == 1, word.gap.hasPrefix("."), word.text.first?.isUppercase == true
    {
      letters = word.text + letters
      range = word.range.lowerBound..<place
    }
    guard letters.count > 1, NameTitles.isRank(letters.lowercased()) else { return nil }
  }
}
