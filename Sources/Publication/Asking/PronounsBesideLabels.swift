internal import Content

/// RED-24: a pronoun beside a role label, in a team so small that it tells who is meant (rule 18).
struct PronounsBesideLabels: Sendable {
  private struct Owner {
    var id: String
    var label: String
    /// The pronouns that can be theirs.
    var pronouns: Set<String>
  }

  /// By identity: those of whose role the project has few.
  private let labels: [Int: Owner]

  /// At most so many of one role make a team of few.
  private static let few = 4

  init(of register: Register) {
    var labels: [Int: Owner] = [:]
    for (index, person) in register.people.enumerated() {
      guard Self.roles.contains(person.role), case .label(let label)? = person.pseudonym?.form,
        register.people.count(where: { $0.role == person.role }) <= Self.few,
        !register.allow.contains(where: { $0.phrase.text == label.text })
      else { continue }
      labels[index] = Owner(
        id: person.id.text, label: label.text, pronouns: Self.pronouns(of: person))
    }
    self.labels = labels
  }

  /// Those whom a colleague or a patient could pick out. A child's or a relative's sex is told by the story.
  private static let roles: Set<Person.Role> = [.officer, .professional, .witness]

  /// What the register or the title says; else either.
  private static func pronouns(of person: Person) -> Set<String> {
    let written = person.pronouns.map { NameTitles.fold($0.text) } ?? ""
    let title = person.name.title.map { NameTitles.fold($0.text) } ?? ""
    if written.hasPrefix("she") || ["ms", "mrs", "miss"].contains(title) {
      return ["she", "herself"]
    }
    if written.hasPrefix("he") || title == "mr" { return ["he", "himself"] }
    return written.isEmpty ? ["she", "herself", "he", "himself"] : []
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    guard !labels.isEmpty else { return }
    for mention in text.mentions {
      guard mention.identities.count == 1, let owner = labels[mention.identities[0]] else {
        continue
      }
      let sentence = text.sentence(round: mention.range)
      guard isAlone(mention, in: sentence, text),
        let pronoun = pronoun(of: owner, in: mention.range.upperBound..<sentence.upperBound, text),
        self.pronoun(of: owner, in: sentence.lowerBound..<mention.range.lowerBound, text) == nil
      else { continue }
      log.ask(
        .pronoun, .warning, key: owner.id, words: "\(owner.label) … \(text.text(pronoun))",
        about: "A pronoun tells more of '\(owner.id)' than the label does, in a team of few",
        near: owner.id, at: text.place(of: pronoun.lowerBound))
    }
  }

  /// Whether nobody else is named in the sentence whom the pronoun may mean.
  private func isAlone(_ mention: Mention, in sentence: Range<Int>, _ text: AskedText) -> Bool {
    text.mentions(in: sentence).allSatisfy { other in
      other.replacement != nil || other.identities == mention.identities
    }
  }

  /// The first pronoun that can be theirs. One before the name is somebody else's: "She told PC Bell
  /// that she was safe".
  private func pronoun(of owner: Owner, in range: Range<Int>, _ text: AskedText) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard text.bytes[index].isLetter else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, text.bytes[end].isLetter { end += 1 }
      if end - index <= 7, owner.pronouns.contains(text.text(index..<end).lowercased()) {
        return index..<end
      }
      index = end
    }
    return nil
  }
}
