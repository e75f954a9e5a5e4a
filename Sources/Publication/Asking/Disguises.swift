/// RED-15 for a registered name with figures for letters or a letter drawn out: "Ang3la", "Angelaaa".
struct Disguises: Sendable {
  /// Folded names of people of five letters and more, with the id of the first person who has each.
  private let owners: [String: String]

  init(_ tokens: RegisteredTokens) {
    owners = tokens.all.reduce(into: [:]) { owners, token in
      guard token.part != "a word", token.word.utf8.count >= 5 else { return }
      owners[token.word] = owners[token.word] ?? token.id
    }
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    guard !owners.isEmpty else { return }
    for number in text.scan.numbers {
      let word = text.text(number).lowercased()
      guard word.contains(where: \.isLetter), word.utf8.count >= 5 else { continue }
      ask([plain(word, one: "i"), plain(word, one: "l")], number, text, log)
    }
    for word in text.scan.capitals { ask(shortened(word.folded), word.range, text, log) }
  }

  private func ask(_ words: [String], _ range: Range<Int>, _ text: AskedText, _ log: QuestionLog) {
    guard let word = words.first(where: { owners[$0] != nil }), let id = owners[word],
      !text.isSettled(range)
    else { return }
    text.markAsked(range)
    log.ask(
      .nearMiss, .warning, key: "disguised " + word, words: text.text(range),
      about: "A word here may be a name of '\(id)' written another way", near: id,
      at: text.place(of: range.lowerBound))
  }

  /// "ang3la" with letters for its figures.
  private func plain(_ word: String, one: Character) -> String {
    String(word.map { $0 == "1" ? one : Self.figures[$0] ?? $0 })
  }

  private static let figures: [Character: Character] = [
    "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b",
  ]

  /// "angelaaa" without the letters that draw it out; nothing where none do.
  private func shortened(_ word: String) -> [String] {
    guard let last = word.last, word.hasSuffix(String(repeating: last, count: 3)) else { return [] }
    let stem = word.prefix(word.count - word.reversed().prefix { $0 == last }.count)
    return [stem + String(last), stem + String(repeating: last, count: 2)].map(String.init)
  }
}
