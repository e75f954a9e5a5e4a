/// A name inside a mail address, a handle, a hashtag or an address of the web.
struct AddressMention {
  let stream: LetterStream
  let token: AddressToken
  let chain: Chain
  /// Whether every form that was found is an everyday word.
  let isEveryday: Bool
  let parts: NamePart

  /// The whole token, or `nil` where the word in it is no name: `example.org/price-review`.
  var mention: Mention? {
    guard !isEveryday || isWholeName else { return nil }
    var mention = Mention(
      range: token.range, identities: Array(chain.identities.sorted.prefix(1)), parts: parts)
    mention.replacement = token.replacement
    return mention
  }

  /// Whether a forename and a surname are there, or nothing besides the one name but an initial and
  /// a number: `l.cook91@`, `@rose`.
  private var isWholeName: Bool {
    if parts.isSuperset(of: [.forename, .surname]) { return true }
    switch token.kind {
    case .web, .hashtag: return false
    case .mail, .handle: return lettersBeside <= 2
    }
  }

  /// How many letters the local part has besides the name.
  private var lettersBeside: Int {
    let bytes = stream.bytes[token.range.dropFirst()]
    let end = bytes.firstIndex(of: UInt8(ascii: "@")) ?? token.range.upperBound
    let local = token.kind == .mail ? token.range.lowerBound..<end : token.range
    let others = chain.letters.lowerBound - firstLetter(from: local.lowerBound)
    return others + lettersAfter(in: local)
  }

  private func firstLetter(from byte: Int) -> Int {
    var letter = chain.letters.lowerBound
    while letter > 0, stream.starts[letter - 1] >= byte { letter -= 1 }
    return letter
  }

  private func lettersAfter(in local: Range<Int>) -> Int {
    var count = 0
    var letter = chain.letters.upperBound
    while letter < stream.letters.count, stream.starts[letter] < local.upperBound {
      if !stream.isDigit(letter) { count += 1 }
      letter += 1
    }
    return count
  }
}
