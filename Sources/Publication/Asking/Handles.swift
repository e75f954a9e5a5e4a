internal import OrdinaryWords

/// RED-21: hashtags and handles that hold a registered name where the swap cannot take it out (rule 9).
struct Handles: Sendable {
  private let tokens: [RegisteredTokens.Token]
  let lexicon: Lexicon

  init(_ tokens: RegisteredTokens, lexicon: Lexicon) {
    self.tokens = tokens.all.filter { $0.word.utf8.count >= 4 && !$0.part.hasPrefix("a word") }
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
      let token = tokens.first(where: { isLeft($0.word, in: handle, text, range) }),
      !text.isAllowed(range)
    else { return }
    text.markAsked(range)
    log.ask(
      .handle, .stop, key: handle, words: text.text(range),
      about: "A hashtag or handle here holds \(token.part) of '\(token.id)' inside a longer word",
      near: token.id, at: text.place(of: range.lowerBound))
  }

  /// Whether a name stands in a handle at a place that the swap does not change.
  private func isLeft(
    _ word: String, in handle: String, _ text: AskedText, _ range: Range<Int>
  ) -> Bool {
    guard handle != word, handle.firstRange(of: word) != nil else { return false }
    let bytes = Array(text.text(range).lowercased().utf8)
    let letters = Array(word.utf8)
    guard bytes.count == range.count, bytes.count >= letters.count else {
      return !text.isMentioned(range)
    }
    return (0...(bytes.count - letters.count)).contains { start in
      bytes[start..<(start + letters.count)].elementsEqual(letters)
        && !text.isMentioned(
          (range.lowerBound + start)..<(range.lowerBound + start + letters.count))
    }
  }
}
