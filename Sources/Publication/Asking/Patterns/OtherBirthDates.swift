/// RED-18 for a date that the text calls somebody's date of birth and the register does not hold.
enum OtherBirthDates {
  static func ask(about text: AskedText, into log: QuestionLog) {
    guard mayHoldOne(text) else { return }
    let reader = DateReader(text.bytes, years: nil, known: [])
    for mention in reader.mentions() where mention.dates.contains(where: { $0.exact != nil }) {
      let range =
        reader.tokens[mention.tokens.lowerBound].range
        .lowerBound..<reader.tokens[
          mention.tokens.upperBound - 1
        ].range.upperBound
      guard isCalledBirth(range.lowerBound, text.bytes),
        !text.isSettled(range)
      else { continue }
      text.markAsked(range)
      log.ask(
        .pattern, .warning, key: RegisteredTokens.fold(text.text(range)), words: text.text(range),
        about: "What stands here has the form of a date of birth that is not registered",
        at: text.place(of: range.lowerBound))
    }
  }

  /// Reading every date of every text would cost; few texts hold one of these words.
  private static func mayHoldOne(_ text: AskedText) -> Bool {
    guard !text.scan.numbers.isEmpty else { return false }
    let words = text.text(text.bytes.indices).lowercased()
    return cues.contains { words.contains($0) } || words.contains("birth") || words.contains("o.b")
  }

  private static let cues: Set<String> = ["dob", "born"]

  private static func isCalledBirth(_ start: Int, _ bytes: [UInt8]) -> Bool {
    let words = CueWords(before: start, in: bytes).words.drop { fillers.contains($0) }
    guard let word = words.first else { return false }
    return cues.contains(word) || word == "birth" || isSpelt(words)
  }

  /// "D.O.B."
  private static func isSpelt(_ words: ArraySlice<String>) -> Bool {
    words.prefix(3).elementsEqual(["b", "o", "d"])
  }

  private static let fillers: Set<String> = ["on", "the", "is", "was", "as", "of", "a"]
}
