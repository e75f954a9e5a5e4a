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
    let isBare = stream.scalar(before: place) == "s" && next == " " && place < stream.quotation
    return isBare ? String(apostrophe) : ""
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map(isWordScalar) ?? false
  }
}
