internal import OrdinaryWords

/// RED-15: capitalised words in no dictionary that are one letter off a registered one (rule 9).
struct NearMisses: Sendable {
  private let tokens: [RegisteredTokens.Token]
  private let index: SpellingIndex
  private let known: Set<String>
  private let ownOfPlaces: [String: String]
  let lexicon: Lexicon

  init(_ tokens: RegisteredTokens, lexicon: Lexicon) {
    // People first: a misspelt surname is theirs before it is a place's.
    self.tokens = tokens.all.filter { $0.word.utf8.count >= 5 }
    index = SpellingIndex(self.tokens.map(\.word))
    known = Set(tokens.all.map(\.word))
    ownOfPlaces = tokens.ownOfPlaces
    self.lexicon = lexicon
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    let words = text.scan.capitals
    let missed = words.map { neighbour(of: $0, in: text) }
    for (position, token) in missed.enumerated() {
      guard let token else { continue }
      let word = words[position]
      let isBeside =
        text.mention(beside: word.range) != nil || follows(title: position, words)
        || (position > 0 && missed[position - 1] != nil && word.gap != .apart)
        || (position + 1 < words.count && missed[position + 1] != nil
          && words[position + 1].gap != .apart)
      text.markAsked(word.range)
      log.ask(
        .nearMiss, isBeside ? .stop : .warning, key: word.folded, words: text.text(word.range),
        about: "A word here is one letter from \(token.part) of '\(token.id)'", near: token.id,
        at: text.place(of: word.range.lowerBound))
    }
    for (position, word) in words.enumerated() {
      // "Northgate Library" is another place.
      let isInName = position + 1 < words.count && words[position + 1].gap == .beside
      if !isInName { askAboutPlace(word, in: text, into: log) }
    }
  }

  /// "Northgate was closed", where "Northgate Primary School" is registered.
  private func askAboutPlace(_ word: CapitalWord, in text: AskedText, into log: QuestionLog) {
    guard let id = ownOfPlaces[word.folded], !text.isSettled(word.range) else { return }
    text.markAsked(word.range)
    log.ask(
      .nearMiss, .warning, key: word.folded, words: text.text(word.range),
      about: "A word here may be short for '\(id)'", near: id,
      at: text.place(of: word.range.lowerBound))
  }

  private func neighbour(of word: CapitalWord, in text: AskedText) -> RegisteredTokens.Token? {
    guard word.folded.utf8.count >= 4, !known.contains(word.folded),
      lexicon.kinds(of: word.folded).isEmpty, !isPlural(word.folded),
      let index = index.neighbour(of: word.folded), !text.isSettled(word.range)
    else { return nil }
    return tokens[index]
  }

  /// "Holloways" is as good as a dictionary's word where "Holloway" is one.
  private func isPlural(_ folded: String) -> Bool {
    folded.hasSuffix("s") && !lexicon.kinds(of: String(folded.dropLast())).isEmpty
  }

  private func follows(title position: Int, _ words: [CapitalWord]) -> Bool {
    position > 0 && words[position].gap == .beside && NameTitles.isTitle(words[position - 1].folded)
  }
}
