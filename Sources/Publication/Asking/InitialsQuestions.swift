internal import Content
internal import OrdinaryWords

/// RED-19: the initials of somebody registered, standing alone (rule 9).
struct InitialsQuestions: Sendable {
  /// Initials in lower case with the id of the first person who has them.
  private let people: [String: String]
  /// The first letters of surnames, which tell behind a title: "Mrs A".
  private let surnames: [String: String]
  let lexicon: Lexicon

  init(of register: Register, lexicon: Lexicon) {
    self.lexicon = lexicon
    var people: [String: String] = [:]
    var surnames: [String: String] = [:]
    // "Mrs A" may be how the public view calls somebody.
    let labels = Set(
      register.people.compactMap { $0.pseudonym?.form.source.text.split(separator: " ").last }
        .map { RegisteredTokens.fold($0) })
    for person in register.people {
      for letters in Self.surnameLetters(of: WrittenName(parsing: person.name.full.text))
      where !labels.contains(letters) {
        surnames[letters] = surnames[letters] ?? person.id.text
      }
      for initials in Self.initials(of: WrittenName(parsing: person.name.full.text)) {
        people[initials] = people[initials] ?? person.id.text
      }
    }
    self.people = people
    self.surnames = surnames
  }

  /// "sa", "sja", "sao", "sjao" of Sarah Jane Ahmed-O'Neill.
  private static func initials(of name: WrittenName) -> Set<String> {
    guard let forename = name.forename.flatMap(first), let surname = name.surname else { return [] }
    let middle = name.middle.compactMap(first).joined()
    let last = first(surname) ?? ""
    let every = WrittenName.halves(of: surname).compactMap(first).joined()
    let endings = Set([last, every].filter { !$0.isEmpty })
    let inner = surnameLetters(of: name).filter { $0.count > 1 }
    return Set(endings.union(inner).flatMap { [forename + $0, forename + middle + $0] })
  }

  /// "o", "ob" and "obs" of O'Brien-Shah.
  private static func surnameLetters(of name: WrittenName) -> Set<String> {
    guard let surname = name.surname else { return [] }
    let capitals = surname.filter(\.isUppercase).map { RegisteredTokens.fold(String($0)) }
    return Set((1...3).map { capitals.prefix($0).joined() }.filter { !$0.isEmpty })
  }

  private static func first(_ name: String) -> String? {
    RegisteredTokens.fold(name).first.map(String.init)
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    guard !people.isEmpty else { return }
    let words = text.scan.capitals
    for (position, word) in words.enumerated()
    where word.isAllCapitals && !isShouted(position, words) {
      ask(word.folded, word.range, text, log)
    }
    askDotted(words, text, log)
    askTitled(words, text, log)
  }

  /// "Mrs A", "Mrs O'B" and "S. O'B".
  private func askTitled(_ words: [CapitalWord], _ text: AskedText, _ log: QuestionLog) {
    for position in words.indices.dropFirst() where words[position].gap == .beside {
      let (before, word) = (words[position - 1], words[position])
      let isShort = word.isInitial || text.text(word.range).contains { "'’".contains($0) }
      guard isShort, NameTitles.sex(before.folded) != nil || isOwnInitial(before, word),
        let id = surnames[word.folded], !text.isSettled(word.range),
        !isBeforeName(position, words)
      else { continue }
      let range = before.range.lowerBound..<word.range.upperBound
      text.markAsked(range)
      log.ask(
        .initials, .warning, key: before.folded + " " + word.folded, words: text.text(range),
        about: "A title and capital letters here may be '\(id)'", near: id,
        at: text.place(of: range.lowerBound))
    }
  }

  /// The S of "S. O'B".
  private func isOwnInitial(_ initial: CapitalWord, _ word: CapitalWord) -> Bool {
    initial.isInitial && !word.isInitial && people[initial.folded + word.folded] != nil
  }

  /// "Mrs A. Khan": an initial before a surname.
  private func isBeforeName(_ position: Int, _ words: [CapitalWord]) -> Bool {
    position + 1 < words.count && words[position + 1].gap == .beside
  }

  /// "S.J.A.": single capitals with a dot between.
  private func askDotted(_ words: [CapitalWord], _ text: AskedText, _ log: QuestionLog) {
    var start = 0
    while start < words.count {
      var end = start
      while end + 1 < words.count, words[end].isInitial, words[end + 1].isInitial,
        words[end + 1].range.lowerBound - words[end].range.upperBound == 1,
        text.bytes[words[end].range.upperBound] == UInt8(ascii: ".")
      {
        end += 1
      }
      if end > start {
        let range = words[start].range.lowerBound..<words[end].range.upperBound
        ask(words[start...end].map(\.folded).joined(), range, text, log)
      }
      start = end + 1
    }
  }

  private func ask(_ initials: String, _ range: Range<Int>, _ text: AskedText, _ log: QuestionLog) {
    guard (2...4).contains(initials.utf8.count), let id = people[initials],
      !lexicon.kinds(of: initials).contains(.acronym), !text.isSettled(range)
    else { return }
    text.markAsked(range)
    log.ask(
      .initials, .warning, key: initials, words: text.text(range),
      about: "Capital letters here are the initials of '\(id)'", near: id,
      at: text.place(of: range.lowerBound))
  }

  /// Whether a neighbour is in capitals too: a heading or a name in a list.
  private func isShouted(_ position: Int, _ words: [CapitalWord]) -> Bool {
    let before = position > 0 && words[position].gap == .beside && words[position - 1].isAllCapitals
    let after =
      position + 1 < words.count && words[position + 1].gap == .beside
      && words[position + 1].isAllCapitals
    return before || after
  }
}
