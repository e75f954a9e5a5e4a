internal import OrdinaryWords

/// RED-17: capitalised words side by side that look like a name and are nobody registered (rule 10).
struct CapitalisedPairs: Sendable {
  let lexicon: Lexicon

  /// How much a capitalised word looks like a part of somebody's name.
  private enum Likeness {
    /// A word that says something else: a building, a month, a rank, an everyday word.
    case no
    /// An everyday word and nothing else: Pond.
    case word
    /// An everyday word that is also a surname: Baker, Price.
    case perhapsSurname
    /// A forename that is also an everyday word: Grace, Mark.
    case perhapsForename
    /// A forename and nothing else.
    case forename
    /// A surname that is no everyday word, or a word in no dictionary.
    case name
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    let words = text.scan.capitals
    var position = 1
    while position < words.count {
      let (left, right) = (words[position - 1], words[position])
      if isPair(left, right), isOpen(left, right, text) {
        let first = position - 1
        position = end(of: position, words)
        ask(words[first...position], text, log)
      }
      position += 1
    }
    askBesideMentions(text, log)
  }

  private func ask(_ words: ArraySlice<CapitalWord>, _ text: AskedText, _ log: QuestionLog) {
    guard let first = words.first, let last = words.last else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    text.markAsked(range)
    log.ask(
      .capitalisedPair, .warning, key: words.map(\.folded).joined(separator: " "),
      words: text.text(range), about: "Capitalised words here may be a name that is not registered",
      at: text.place(of: range.lowerBound))
  }

  private func isPair(_ left: CapitalWord, _ right: CapitalWord) -> Bool {
    guard right.gap != .apart, !left.isPossessive else { return false }
    if right.gap == .comma {
      return left.isAllCapitals && !right.isAllCapitals && both(left, right)
    }
    return both(left, right)
  }

  private func both(_ left: CapitalWord, _ right: CapitalWord) -> Bool {
    switch (likeness(left, isFirst: true), likeness(right, isFirst: false)) {
    case (.forename, .no), (.name, .no), (.name, .word): false
    case (.forename, _), (.name, _): true
    case (.perhapsForename, .name), (.perhapsForename, .forename),
      (.perhapsForename, .perhapsSurname), (.perhapsSurname, .name):
      !left.startsSentence
    default: false
    }
  }

  private func likeness(_ word: CapitalWord, isFirst: Bool) -> Likeness {
    let kinds = lexicon.kinds(of: word.folded)
    if word.isInitial || NameTitles.isTitle(word.folded) || isAcronym(word, kinds) { return .no }
    let isElse = !kinds.isDisjoint(with: [.people, .place, .agency, .structure, .role])
    let isWord = isElse || kinds.contains(.word)
    if kinds.contains(.forename), !isWord { return .forename }
    if !isFirst, kinds.contains(.surname) { return .perhapsSurname }
    if kinds.contains(.forename) { return .perhapsForename }
    if isFirst, kinds.contains(.surname), !isElse { return .perhapsSurname }
    if isWord || isPlural(word.folded) { return isElse ? .no : .word }
    return .name
  }

  private func isAcronym(_ word: CapitalWord, _ kinds: WordKinds) -> Bool {
    word.isAllCapitals && (word.folded.utf8.count <= 4 || kinds.contains(.acronym))
  }

  /// The plural of a word of the dictionary is one of it too.
  private func isPlural(_ folded: String) -> Bool {
    folded.hasSuffix("s")
      && !lexicon.kinds(of: String(folded.dropLast())).isDisjoint(with: [.word, .people, .place])
  }

  /// Whether nothing settles who or what the two words are.
  private func isOpen(_ left: CapitalWord, _ right: CapitalWord, _ text: AskedText) -> Bool {
    !text.isSettled(left.range) && !text.isSettled(right.range)
      && !text.isAllowed(left.range.lowerBound..<right.range.upperBound)
  }

  private func end(of position: Int, _ words: [CapitalWord]) -> Int {
    var end = position
    while end + 1 < words.count, end < position + 2, isPair(words[end], words[end + 1]) { end += 1 }
    return end
  }

  /// "Sarah Jenkins", where only Sarah is registered: another person with her forename.
  private func askBesideMentions(_ text: AskedText, _ log: QuestionLog) {
    for word in text.scan.capitals {
      guard let mention = text.mention(beside: word.range), mention.replacement == nil,
        let person = mention.identities.first, !isParted(word, from: mention),
        looksUnregistered(word, beside: mention), !text.isSettled(word.range)
      else { continue }
      text.markAsked(word.range)
      let id = text.id(of: person)
      log.ask(
        .capitalisedPair, .warning, key: word.folded + " " + id, words: text.text(word.range),
        about: "A capitalised word beside a name of '\(id)' is not registered", near: id,
        at: text.place(of: word.range.lowerBound))
    }
  }

  private func looksUnregistered(_ word: CapitalWord, beside mention: Mention) -> Bool {
    let likeness = likeness(word, isFirst: true)
    let isForename = mention.parts == .forename && mention.title == nil
    let mayBeSurname = isForename && mention.range.upperBound <= word.range.lowerBound
    return likeness == .name || likeness == .forename
      || (mayBeSurname && (likeness == .perhapsSurname || likeness == .perhapsForename))
  }

  /// A possessive ends a name: "Sarah's Nokia".
  private func isParted(_ word: CapitalWord, from mention: Mention) -> Bool {
    mention.range.lowerBound > word.range.lowerBound
      ? word.isPossessive : !mention.possessive.isEmpty
  }
}
