/// A rank written letter by letter: "P.C.", "D. S."
struct DottedRank {
  private(set) var letters = ""
  private(set) var range: Range<Int>

  /// The rank that ends right before a place.
  init?(before place: Int, in stream: LetterStream) {
    range = place..<place
    guard Self.mayEnd(before: place, in: stream) else { return nil }
    while letters.count < 4, let word = WordBefore(range.lowerBound, in: stream),
      word.isCapitalised, word.text.count == 1, word.gap.hasPrefix(".")
    {
      letters = word.text + letters
      range = word.range.lowerBound..<place
    }
    guard letters.count > 1, NameTitles.isRank(letters.lowercased()) else { return nil }
  }

  /// Whether the first mark before a place is a full stop, or one that only a careful look can tell.
  private static func mayEnd(before place: Int, in stream: LetterStream) -> Bool {
    var index = place
    while index > 0, stream.bytes[index - 1] == 0x20 { index -= 1 }
    guard index > 0 else { return false }
    return LetterFolding.ascii(Unicode.Scalar(stream.bytes[index - 1])) == nil
  }
}
