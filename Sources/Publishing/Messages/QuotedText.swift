/// A message cut into our own words and the user's, which stand in quotation marks.
struct QuotedText {
  enum Part: Equatable {
    case own(String)
    case quoted(String, Character)
  }

  private(set) var parts: [Part] = []

  init(_ text: String) {
    var own = ""
    var rest = text[...]
    while let first = rest.first {
      if Self.isMark(first), own.last.map({ !$0.isLetter && !$0.isNumber }) ?? true,
        let end = Self.end(of: rest)
      {
        parts.append(.own(own))
        parts.append(.quoted(String(rest[..<end].dropFirst()), first))
        own = ""
        rest = rest[end...].dropFirst()
      } else {
        own.append(first)
        rest = rest.dropFirst()
      }
    }
    parts.append(.own(own))
  }

  private static func isMark(_ character: Character) -> Bool {
    character == "'" || character == "\""
  }

  /// The mark that ends a quotation: the next of its kind that no letter follows, so that "O'Neill" is
  /// one word.
  private static func end(of text: Substring) -> Substring.Index? {
    guard let mark = text.first else { return nil }
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == mark,
        next == text.endIndex || !(text[next].isLetter || text[next].isNumber)
      {
        return index
      }
      index = next
    }
    return nil
  }
}
