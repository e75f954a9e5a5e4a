/// Takes what belongs to a number or an address and stands outside its letters: "+44", "(07700)", the
/// flat behind a street.
struct PhraseEdges {
  let stream: LetterStream

  func take(_ mention: inout Mention, _ pattern: NamePattern, _ all: [NamePattern]) {
    takePlus(&mention)
    takeBracket(&mention)
    if isAddress(pattern, mention) { takeFlatBehind(&mention) }
    if let street = all.compactMap(\.numberedReplacement).first {
      takeFlatBefore(&mention, writing: street)
    }
  }

  private func takePlus(_ mention: inout Mention) {
    let start = mention.range.lowerBound
    guard stream.scalar(before: start) == "+", isDigit(stream.scalar(at: start)) else { return }
    mention.range = (start - 1)..<mention.range.upperBound
  }

  /// The bracket before "07700) 900123".
  private func takeBracket(_ mention: inout Mention) {
    let start = mention.range.lowerBound
    let text = stream.text(mention.range)
    guard stream.scalar(before: start) == "(", let close = text.firstIndex(of: ")"),
      text.firstIndex(of: "(").map({ $0 > close }) ?? true
    else { return }
    mention.range = (start - 1)..<mention.range.upperBound
  }

  private func isAddress(_ pattern: NamePattern, _ mention: Mention) -> Bool {
    isDigit(stream.scalar(at: mention.range.lowerBound))
      && (pattern.numberedReplacement != nil
        || pattern.letters.contains(where: \.properties.isAlphabetic))
      && pattern.seams.count < pattern.letters.count - 1
  }

  /// "27 CATHEDRAL VIEW FLAT 3".
  private func takeFlatBehind(_ mention: inout Mention) {
    guard let word = WordBeside(after: mention.range.upperBound, in: stream),
      [" ", ", ", " ("].contains(word.gap), Self.dwellings.contains(word.folded),
      let number = WordBeside(after: word.range.upperBound, in: stream), number.gap == " ",
      number.text.count <= 3, number.isNumber || number.text.count == 1
    else { return }
    let isOpen = word.gap == " (" && stream.scalar(at: number.range.upperBound) == ")"
    mention.range = mention.range.lowerBound..<(number.range.upperBound + (isOpen ? 1 : 0))
  }

  /// "Flat 3 (Cathedral View)".
  private func takeFlatBefore(_ mention: inout Mention, writing street: String) {
    guard stream.scalar(at: mention.range.upperBound) == ")",
      let number = WordBeside(before: mention.range.lowerBound, in: stream), number.gap == " (",
      number.text.count <= 4,
      let word = WordBeside(before: number.range.lowerBound, in: stream), word.gap == " ",
      number.isNumber || Self.dwellings.contains(word.folded)
    else { return }
    let isFlat = Self.dwellings.contains(word.folded)
    let start = isFlat ? word.range.lowerBound : number.range.lowerBound
    mention.range = start..<(mention.range.upperBound + 1)
    mention.replacement = street
  }

  private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }

  private static let dwellings: Set<String> = ["flat", "unit", "room", "apartment", "apt"]
}
