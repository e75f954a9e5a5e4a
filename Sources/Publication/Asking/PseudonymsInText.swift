internal import Content
internal import OrdinaryWords

/// RED-23: a pseudonym that is somebody's name in the text already (rule 15). The author may write the
/// person's own pseudonym; so only what is clearly somebody else is asked about.
struct PseudonymsInText: Sendable {
  private struct Owner {
    var id: String
    /// The title that the register gives the person, folded.
    var title: String?
    /// Every word of the pseudonym, folded.
    var words: Set<String>
  }

  /// Relatives may share the surname of their pseudonyms.
  private let surnames: [String: [Owner]]
  private let forenames: [String: [Owner]]
  let lexicon: Lexicon

  init(of register: Register, lexicon: Lexicon) {
    self.lexicon = lexicon
    var (surnames, forenames): ([String: [Owner]], [String: [Owner]]) = ([:], [:])
    for person in register.people {
      guard case .name(let source)? = person.pseudonym?.form,
        case .name(let forename, let surname) = PseudonymWording(parsing: source.text)
      else { continue }
      let words = Set(source.text.split(separator: " ").map { RegisteredTokens.fold($0) })
      let title = person.name.title ?? person.name.rank
      let owner = Owner(
        id: person.id.text, title: title.map { NameTitles.fold($0.text) }, words: words)
      forenames[RegisteredTokens.fold(forename), default: []].append(owner)
      if let surname { surnames[RegisteredTokens.fold(surname), default: []].append(owner) }
    }
    self.surnames = surnames
    self.forenames = forenames
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    guard !forenames.isEmpty else { return }
    let words = text.scan.capitals
    for (position, word) in words.enumerated() {
      guard let owners = surnames[word.folded] ?? forenames[word.folded], let owner = owners.first,
        !text.isSettled(word.range)
      else { continue }
      // The person's own pseudonym needs no other question either.
      let isElse = owners.allSatisfy { isSomebodyElse(position, words, $0) }
      text.markAsked(word.range)
      guard isElse else { continue }
      log.ask(
        .pseudonymInText, .stop, key: owner.id, words: text.text(word.range),
        about: "The pseudonym of '\(owner.id)' is somebody's name here already", near: owner.id,
        at: text.place(of: word.range.lowerBound))
    }
  }

  private func isSomebodyElse(_ position: Int, _ words: [CapitalWord], _ owner: Owner) -> Bool {
    let word = words[position]
    let before = position > 0 && word.gap == .beside ? words[position - 1] : nil
    let after =
      position + 1 < words.count && words[position + 1].gap == .beside && !word.isPossessive
      ? words[position + 1] : nil
    if let before, NameTitles.isTitle(before.folded) { return !fits(before.folded, owner) }
    let neighbours = [before, forenames[word.folded] == nil ? nil : after].compactMap { $0 }
    return neighbours.contains { isName($0) && !owner.words.contains($0.folded) }
  }

  /// The person's own title, or another that people use for the same person.
  private func fits(_ title: String, _ owner: Owner) -> Bool {
    guard let own = owner.title else { return false }
    return own == title || Self.civil.contains { $0.contains(own) && $0.contains(title) }
  }

  private static let civil: [Set<String>] = [["ms", "miss", "mrs", "mx"], ["mr", "master", "mx"]]

  private func isName(_ word: CapitalWord) -> Bool {
    let kinds = lexicon.kinds(of: word.folded)
    return !word.isInitial && !word.isAllCapitals && !NameTitles.isTitle(word.folded)
      && (kinds.isEmpty || kinds == .capitalised
        || kinds.contains(.forename) && kinds.isDisjoint(with: [.word, .people]))
  }
}
