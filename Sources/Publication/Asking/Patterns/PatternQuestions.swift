internal import Content

/// RED-18: numbers and addresses of a telling shape that the register does not hold (rule 14). Shape
/// alone never stops a view.
struct PatternQuestions: Sendable {
  /// What everybody may know, as letters and digits: helplines, the site's own contact.
  private let known: Set<String>

  init(contacts: [String]) {
    known = Set(contacts.map(RegisteredTokens.fold)).union(Helplines.numbers)
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    var end = 0
    for number in text.scan.numbers where number.lowerBound >= end {
      guard let found = pattern(at: number, in: text) else { continue }
      ask(found, text, log)
      end = found.range.upperBound
    }
    for mark in text.scan.marks where text.bytes[mark] == UInt8(ascii: "@") {
      if let range = EmailAddress.range(round: mark, in: text.bytes) {
        ask(FoundPattern(range: range, what: "an e-mail address"), text, log)
      }
    }
  }

  private func ask(_ found: FoundPattern, _ text: AskedText, _ log: QuestionLog) {
    let words = text.text(found.range)
    let key = RegisteredTokens.fold(words)
    guard !known.contains(key), !text.isSettled(found.core ?? found.range),
      !text.isAllowed(found.range)
    else { return }
    text.markAsked(found.range)
    log.ask(
      .pattern, .warning, key: key, words: words,
      about: "What stands here has the form of \(found.what)",
      at: text.place(of: found.range.lowerBound))
  }

  /// The most telling shape that begins at a run with a digit, or in the letters before it.
  private func pattern(at number: Range<Int>, in text: AskedText) -> FoundPattern? {
    let cue = CueWords(before: number.lowerBound, in: text.bytes)
    return PoliceReference.found(at: number, cue, in: text.bytes)
      ?? ShapedCode.found(at: number, cue, in: text.bytes)
      ?? LongNumber.found(at: number, cue, in: text.bytes)
      ?? CollarNumber.found(at: number, cue, in: text.bytes)
  }
}

/// A part of a text that has a telling shape.
struct FoundPattern {
  var range: Range<Int>
  /// The part that has the shape, where more of the text belongs to it.
  var core: Range<Int>?
  /// For example "a telephone number".
  var what: String
}
