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
      let owners = surnames[word.folded] ?? forenames[word.folded] ?? []
      guard let owner = owners.first, !text.isSettled(word.range) else { continue }
      // The person's own pseudonym needs no other question either.
      let isElse = owners.allSatisfy { isSomebodyElse(position, text, $0) }
      text.markAsked(word.range)
      guard isElse else { continue }
      log.ask(
        .pseudonymInText, .stop, key: owner.id, words: text.text(word.range),
        about: "The pseudonym of '\(owner.id)' is somebody's name here already", near: owner.id,
        at: text.place(of: word.range.lowerBound))
    }
  }

  private func isSomebodyElse(_ position: Int, _ text: AskedText, _ owner: Owner) -> Bool {
    let words = text.scan.capitals
    let word = words[position]
    let before = position > 0 && word.gap == .beside ? words[position - 1] : nil
    let after =
      position + 1 < words.count && words[position + 1].gap == .beside && !word.isPossessive
      ? words[position + 1] : nil
    if isIntroduced(position, text, owner) { return true }
    if let before, NameTitles.isTitle(before.folded) { return before.folded != owner.title }
    if let before, isName(before), !owner.words.contains(before.folded) { return true }
    guard forenames[word.folded] != nil, let after else { return false }
    return isSurname(after) && !owner.words.contains(after.folded)
  }

  /// "A man called Ian Whitlock", "his solicitor, Mr Whitlock": words that bring somebody new in.
  private func isIntroduced(_ position: Int, _ text: AskedText, _ owner: Owner) -> Bool {
    let words = text.scan.capitals
    var first = position
    while first > 0, words[first].gap == .beside { first -= 1 }
    let cue = CueWords(before: words[first].range.lowerBound, in: text.bytes)
    guard let word = cue.words.first, Self.introductions.contains(word) else { return false }
    // "Sarah is called Maya Kelly here": the author explains the pseudonym.
    let isExplained = ["called", "named"].contains(word) && cue.words.dropFirst().first == "is"
    return !(isExplained && isNamed(owner, in: text.sentence(round: words[first].range), text))
  }

  private func isNamed(_ owner: Owner, in sentence: Range<Int>, _ text: AskedText) -> Bool {
    text.mentions(in: sentence).contains { mention in
      mention.identities.contains { text.id(of: $0) == owner.id }
    }
  }

  private static let introductions: Set<String> = [
    "called", "named", "solicitor", "barrister", "lawyer", "friend", "colleague", "manager",
    "employer", "landlord", "landlady", "teacher", "headteacher", "tutor", "doctor", "gp", "nurse",
    "midwife", "worker", "adviser", "advisor", "councillor", "stranger", "namesake", "author",
    "pathologist", "journalist", "reporter", "coroner", "judge", "magistrate", "locksmith",
  ]

  private func isName(_ word: CapitalWord) -> Bool {
    let kinds = lexicon.kinds(of: word.folded)
    return !word.isInitial && !word.isAllCapitals && !NameTitles.isTitle(word.folded)
      && (kinds.isEmpty || kinds == .capitalised
        || kinds.contains(.forename) && kinds.isDisjoint(with: [.word, .people]))
  }

  /// Behind a forename an everyday word may be a surname: "Joanna Smith".
  private func isSurname(_ word: CapitalWord) -> Bool {
    isName(word)
      || !word.isInitial && !word.isAllCapitals
        && lexicon.kinds(of: word.folded).contains(.surname)
  }
}
