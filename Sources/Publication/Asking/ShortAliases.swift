internal import Content

/// RED-25: aliases of one or two letters, which are swapped only where they are marked (rule 9).
struct ShortAliases: Sendable {
  /// Aliases as they are written, with the id of who has them.
  private let aliases: [String: String]

  init(of register: Register) {
    var aliases: [String: String] = [:]
    for person in register.people {
      for alias in person.name.knownAs + person.name.alsoWritten {
        let written = alias.text.trimmingSpaces
        if (1...2).contains(RegisteredTokens.fold(written).unicodeScalars.count) {
          aliases[written] = person.id.text
        }
      }
    }
    self.aliases = aliases
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    guard !aliases.isEmpty else { return }
    for word in text.scan.capitals where word.range.count <= 6 {
      guard let id = aliases[text.text(word.range)], !text.isSettled(word.range) else { continue }
      text.markAsked(word.range)
      log.ask(
        .shortAlias, .warning, key: word.folded, words: text.text(word.range),
        about: "A short alias of '\(id)' stands here and is not marked", near: id,
        at: text.place(of: word.range.lowerBound))
    }
  }
}
