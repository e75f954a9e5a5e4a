internal import Content
internal import OrdinaryWords

/// RED-25: names and aliases of one or two letters, which are swapped only where they are marked
/// (rule 9).
struct ShortAliases: Sendable {
  /// The letters as they are written, with the id of who is called so.
  private let owners: [String: String]
  let lexicon: Lexicon

  init(of register: Register, lexicon: Lexicon) {
    self.lexicon = lexicon
    var owners: [String: String] = [:]
    for person in register.people {
      let others = person.name.knownAs + person.name.alsoWritten
      let names = [Self.letter(of: person.name.full.text)] + others.map { Self.short($0.text) }
      for name in names { name.map { owners[$0] = owners[$0] ?? person.id.text } }
    }
    self.owners = owners
  }

  /// "R", "S." and "Mr S.": somebody's whole name is a letter.
  private static func letter(of name: String) -> String? {
    let words = name.split(separator: " ").drop { NameTitles.isTitle($0) && $0.count > 1 }
    guard words.count == 1, let letters = words.first?.filter(\.isLetter), letters.count == 1 else {
      return nil
    }
    return letters.uppercased()
  }

  private static func short(_ alias: String) -> String? {
    let written = alias.trimmingSpaces
    return letter(of: written)
      ?? ((1...2).contains(RegisteredTokens.fold(written).unicodeScalars.count) ? written : nil)
  }

  /// Whether anybody is called so.
  var hasAny: Bool { !owners.isEmpty }

  func ask(about text: AskedText, into log: QuestionLog) {
    for (word, id) in places(in: text) {
      text.markAsked(word.range)
      log.ask(
        .shortAlias, .warning, key: word.folded, words: text.text(word.range),
        about: "A short name of '\(id)' stands here and is not marked", near: id,
        at: text.place(of: word.range.lowerBound))
    }
  }

  /// Where such a name stands and nothing settles what it is.
  func places(in text: AskedText) -> [(word: CapitalWord, id: String)] {
    guard !owners.isEmpty else { return [] }
    let words = text.scan.capitals
    return words.indices.compactMap { index in
      let word = words[index]
      guard word.range.count <= 6, let id = owners[text.text(word.range)],
        !text.isSettled(word.range),
        !word.isInitial || LoneLetter(text: text, words: words, at: index, lexicon).mayBeName
      else { return nil }
      return (word, id)
    }
  }
}
