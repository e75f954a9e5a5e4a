internal import Content
internal import OrdinaryWords

/// RED-19: the initials of somebody registered, standing alone (rule 9).
struct InitialsQuestions: Sendable {
  /// Initials in lower case with the id of the first person who has them.
  private let people: [String: String]
  let lexicon: Lexicon

  init(of register: Register, lexicon: Lexicon) {
    self.lexicon = lexicon
    var people: [String: String] = [:]
    for person in register.people {
      for initials in Self.initials(of: WrittenName(parsing: person.name.full.text)) {
        people[initials] = people[initials] ?? person.id.text
      }
    }
    self.people = people
  }

  /// "sa", "sja", "sao", "sjao" of Sarah Jane Ahmed-O'Neill.
  private static func initials(of name: WrittenName) -> Set<String> {
    guard let forename = name.forename.flatMap(first), let surname = name.surname else { return [] }
    let middle = name.middle.compactMap(first).joined()
    let last = first(surname) ?? ""
    let every = WrittenName.halves(of: surname).compactMap(first).joined()
    let endings = Set([last, every].filter { !$0.isEmpty })
    return Set(endings.flatMap { [forename + $0, forename + middle + $0] })
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
