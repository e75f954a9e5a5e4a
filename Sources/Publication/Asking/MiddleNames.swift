internal import Content
internal import OrdinaryWords

/// RED-17: a middle name of somebody registered that stands alone. Many people have it, so it is never
/// swapped; only the author knows whose it is.
struct MiddleNames: Sendable {
  /// Folded middle names with the id of the first person who has each.
  private let owners: [String: String]
  private let lexicon: Lexicon

  init(_ tokens: RegisteredTokens, lexicon: Lexicon) {
    self.lexicon = lexicon
    let others = Set(tokens.all.filter { $0.part != "a middle name" }.map(\.word))
    owners = tokens.all.reduce(into: [:]) { owners, token in
      guard token.part == "a middle name", token.word.count > 1, !others.contains(token.word) else {
        return
      }
      owners[token.word] = owners[token.word] ?? token.id
    }
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    guard !owners.isEmpty else { return }
    for word in text.scan.capitals {
      guard let id = owners[word.folded], mayBeName(word), !text.isSettled(word.range) else {
        continue
      }
      text.markAsked(word.range)
      log.ask(
        .capitalisedPair, .warning, key: word.folded + " " + id, words: text.text(word.range),
        about: "A middle name of '\(id)' stands here alone", near: id,
        at: text.place(of: word.range.lowerBound))
    }
  }

  /// "Jane rang", and an everyday word only as a forename in the middle of a sentence.
  private func mayBeName(_ word: CapitalWord) -> Bool {
    let kinds = lexicon.kinds(of: word.folded)
    guard !kinds.isDisjoint(with: [.word, .place, .agency, .structure, .role, .people]) else {
      return true
    }
    return kinds.contains(.forename) && !word.startsSentence
  }
}
