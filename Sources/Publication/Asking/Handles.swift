internal import OrdinaryWords

/// RED-21: hashtags and handles that hold a registered name where the swap cannot take it out (rule 9).
struct Handles: Sendable {
  /// By their first four letters, so that the cost does not grow with the number of names.
  private let tokens: [ArraySlice<UInt8>: [RegisteredTokens.Token]]
  let lexicon: Lexicon

  init(_ tokens: RegisteredTokens, lexicon: Lexicon) {
    let people = tokens.all.filter { $0.word.utf8.count >= 4 && $0.part != "a word" }
    self.tokens = Dictionary(grouping: people) { ArraySlice($0.word.utf8.prefix(4)) }
    self.lexicon = lexicon
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    for mark in text.scan.marks {
      let after = run(from: mark + 1, in: text.bytes)
      ask(after, text, log)
      // What stands before the sign of an address names somebody just as well.
      if text.bytes[mark] == UInt8(ascii: "@") { ask(run(before: mark, in: text.bytes), text, log) }
    }
    for word in text.scan.capitals where word.hasHump { ask(word.range, text, log) }
  }

  private func run(from start: Int, in bytes: [UInt8]) -> Range<Int> {
    var end = start
    while end < bytes.count, isHandleByte(bytes[end]) { end += 1 }
    return start..<end
  }

  private func run(before end: Int, in bytes: [UInt8]) -> Range<Int> {
    var start = end
    while start > 0, isHandleByte(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  private func isHandleByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "_")
  }

  private func ask(_ range: Range<Int>, _ text: AskedText, _ log: QuestionLog) {
    guard range.count > 4 else { return }
    let handle = RegisteredTokens.fold(text.text(range))
    guard lexicon.kinds(of: handle).isDisjoint(with: [.word, .capitalised]),
      let token = token(in: handle, text, range), !text.isAllowed(range)
    else { return }
    text.markAsked(range)
    log.ask(
      .handle, .stop, key: handle, words: text.text(range),
      about: "A hashtag or handle here holds \(token.part) of '\(token.id)' inside a longer word",
      near: token.id, at: text.place(of: range.lowerBound))
  }

  /// A name in a handle at a place that the swap does not change.
  private func token(
    in handle: String, _ text: AskedText, _ range: Range<Int>
  ) -> RegisteredTokens.Token? {
    let letters = Array(handle.utf8)
    guard letters.count >= 4 else { return nil }
    // Where every letter folds to itself, the place in the handle is the place in the text.
    let isSame = letters.count == range.count
    for start in 0...(letters.count - 4) {
      let rest = letters[start...]
      for token in tokens[rest.prefix(4)] ?? [] where rest.starts(with: token.word.utf8) {
        let place = range.lowerBound + start
        let swapped = isSame ? place..<(place + token.word.utf8.count) : range
        if token.word != handle, !text.isMentioned(swapped) { return token }
      }
    }
    return nil
  }
}
