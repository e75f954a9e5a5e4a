internal import OrdinaryWords

/// RED-16: a title or a rank before a capitalised word that nobody registered has (rule 10).
struct TitledNames: Sendable {
  let lexicon: Lexicon

  func ask(about text: AskedText, into log: QuestionLog) {
    let words = text.scan.capitals
    for (position, word) in words.enumerated()
    where position > 0 && word.gap == .beside && isTitle(words[position - 1], before: word) {
      guard isName(word, after: words[position - 1]), !text.isSettled(word.range) else { continue }
      let end = endOfName(from: position, words)
      let start = startOfTitle(before: position, words)
      let range = words[start].range.lowerBound..<words[end].range.upperBound
      let name = words[position...end].map(\.folded).joined(separator: " ")
      let near = text.mention(beside: word.range.lowerBound..<words[end].end)
      text.markAsked(range)
      log.ask(
        .titledName, .warning, key: name, words: text.text(range),
        about: "A title or rank here stands before a name that is not registered",
        near: near.flatMap { mention in mention.identities.first.map { text.id(of: $0) } } ?? nil,
        at: text.place(of: range.lowerBound))
    }
  }

  private func isTitle(_ title: CapitalWord, before word: CapitalWord) -> Bool {
    !title.isPossessive && NameTitles.isTitle(title.folded)
  }

  private func isName(_ word: CapitalWord, after title: CapitalWord) -> Bool {
    guard !word.isInitial, !NameTitles.isTitle(word.folded),
      !NameTitles.rankModifiers.contains(word.folded)
    else { return false }
    let kinds = lexicon.kinds(of: word.folded)
    if word.isAllCapitals, word.folded.utf8.count <= 4 || kinds.contains(.acronym) { return false }
    if Self.plain.contains(title.folded) {
      // "Officer Training", "Sister Act": only what is no everyday word.
      return kinds.isDisjoint(with: [.word, .role, .structure, .agency, .people, .place])
    }
    return kinds.isDisjoint(with: [.role, .agency, .structure])
      || !kinds.isDisjoint(with: [.forename, .surname])
  }

  /// Titles that are everyday words as well.
  private static let plain: Set<String> = [
    "officer", "sister", "father", "master", "lady", "lord", "judge", "nurse", "sir", "dame",
    "professor", "acc", "sc", "cc", "ci", "cons",
  ]

  private func endOfName(from position: Int, _ words: [CapitalWord]) -> Int {
    var end = position
    while end + 1 < words.count, words[end + 1].gap == .beside, !words[end].isPossessive,
      !NameTitles.isTitle(words[end + 1].folded),
      lexicon.kinds(of: words[end + 1].folded).isDisjoint(with: [.role, .structure, .agency]),
      end < position + 2
    {
      end += 1
    }
    return end
  }

  private func startOfTitle(before position: Int, _ words: [CapitalWord]) -> Int {
    var start = position - 1
    while start > 0, words[start].gap == .beside,
      NameTitles.rankModifiers.contains(words[start - 1].folded)
        || NameTitles.isTitle(words[start - 1].folded)
    {
      start -= 1
    }
    return start
  }
}
