internal import OrdinaryWords

/// RED-17 for a name that the text itself says is somebody's: "known as Marzena", "née Nowak",
/// "\"Mimi\" to friends", in a sentence with somebody registered (rule 10).
struct OtherNames: Sendable {
  let lexicon: Lexicon

  func ask(about text: AskedText, into log: QuestionLog) {
    for word in text.scan.capitals where isNamed(word, text) {
      guard !text.isSettled(word.range) else { continue }
      let id = person(near: word, text)
      guard id != nil || isOfSomebody(word, text) else { continue }
      text.markAsked(word.range)
      log.ask(
        .capitalisedPair, .warning, key: word.folded + " " + (id ?? ""),
        words: text.text(word.range),
        about: "The text calls a word here a name of \(id.map { "'\($0)'" } ?? "somebody"), and it "
          + "is not registered", near: id, at: text.place(of: word.range.lowerBound))
    }
  }

  /// The nearest before the word, else the first after it.
  private func person(near word: CapitalWord, _ text: AskedText) -> String? {
    let mentions = text.mentions(in: text.sentence(round: word.range)).filter {
      $0.replacement == nil
    }
    let nearest = mentions.last { $0.range.upperBound <= word.range.lowerBound } ?? mentions.first
    return nearest?.identities.first.map { text.id(of: $0) }
  }

  /// "Her maiden name was Nowak": nobody is named, and the cue is one of people alone.
  private func isOfSomebody(_ word: CapitalWord, _ text: AskedText) -> Bool {
    if isForFriends(word, text) { return true }
    let before = words(before: word, text)
    return Self.ofPeople.contains { before.hasSuffix($0) }
  }

  private func isNamed(_ word: CapitalWord, _ text: AskedText) -> Bool {
    // "Known as Clare's Law": the name of something.
    guard !word.isInitial, !word.isPossessive, !NameTitles.isTitle(word.folded) else {
      return false
    }
    let kinds = lexicon.kinds(of: word.folded)
    if isForFriends(word, text) { return true }
    let before = words(before: word, text)
    if Self.sure.contains(where: { before.hasSuffix($0) }) {
      return !word.isAllCapitals && kinds.isDisjoint(with: [.agency, .structure, .role, .acronym])
    }
    // People call places, days and agencies too: "Sarah called Victim Support".
    return before.hasSuffix(" called") && !word.isAllCapitals
      && kinds.isDisjoint(with: [
        .word, .people, .place, .agency, .structure, .role, .acronym, .capitalised,
      ])
  }

  private static let ofPeople = [
    " nee", " née", "maiden name was", "maiden name is", "maiden name of", "birth name was",
    "nickname was", "nickname is", "her nickname", "his nickname", "family call her",
    "family call him", "friends call her", "friends call him", "known to friends as",
  ]

  private static let sure = [
    "known as", "known to friends as", " nee", " née", "maiden name was", "maiden name is",
    "maiden name of", "maiden name", "birth name was", "nickname was", "nickname is", "nickname",
    "nicknamed", "formerly", "previously", "aka", "also called", "family call her",
    "family call him", "friends call her", "friends call him", "goes by", "went by",
  ]

  /// The words right before it in lower case, without quotation marks and brackets.
  private func words(before word: CapitalWord, _ text: AskedText) -> String {
    let start = max(0, word.range.lowerBound - 32)
    let before = text.text(start..<word.range.lowerBound).lowercased()
    let plain = before.map { $0.isLetter || $0.isNumber || ".!?;".contains($0) ? $0 : " " }
    return " " + String(plain).split(separator: " ").joined(separator: " ")
  }

  /// "\"Mimi\" to friends".
  private func isForFriends(_ word: CapitalWord, _ text: AskedText) -> Bool {
    let end = min(text.bytes.count, word.end + 28)
    let after = text.text(word.end..<end)
    guard let quote = after.first, "\"'”’*".contains(quote) else { return false }
    let rest = after.drop { !$0.isLetter && $0 != "." }.lowercased()
    return [
      "to friends", "to family", "to her friends", "to his friends", "to her family",
      "to his family", "to everybody", "to everyone",
    ].contains { rest.hasPrefix($0) }
  }
}
