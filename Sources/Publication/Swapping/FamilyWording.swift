/// The words for several people of one surname: "the Kellys", "Maya's family", "Mr and Mrs Kelly".
struct FamilyWording {
  let identities: [Identity]
  /// Folded surnames with the words that stand for the family.
  let families: [String: String]

  /// The edit, or `nil` where nothing is given that could stand for the people.
  func edit(_ mention: Mention, of people: [Int], in stream: LetterStream) -> Wording.Edit? {
    var mention = mention
    if let noun = mention.familyNoun, Self.people.contains(NameTitles.fold(noun.text)) {
      return edit(surname(of: people).map { $0 + " " + noun.text } ?? noun.text, &mention, stream)
    }
    if let phrase = phrase(for: mention, in: stream) { return edit(phrase, &mention, stream) }
    if let surname = surname(of: people) {
      return edit(words(surname, mention), &mention, stream)
    }
    guard people.count == 1, let person = people.first else { return nil }
    let noun = mention.familyNoun?.text ?? "family"
    return edit(identities[person].pseudonym.whole + "'s " + noun, &mention, stream)
  }

  private func edit(_ words: String, _ mention: inout Mention, _ stream: LetterStream)
    -> Wording.Edit
  {
    if let noun = mention.familyNoun { mention.range = mention.range.lowerBound..<noun.end }
    mention.isFamily = true
    let isCounted = WordBeside(before: mention.range.lowerBound, in: stream).map {
      $0.isNext && Self.counts.contains($0.folded)
    }
    // "Both Carters" are "both of the family".
    let isWhole = isCounted == true && words.hasPrefix("the ")
    return Wording(stream: stream, mention: mention).edit(writing: isWhole ? "of " + words : words)
  }

  private func words(_ surname: String, _ mention: Mention) -> String {
    if let couple = mention.couple { return couple + " " + surname }
    return mention.familyNoun.map { surname + " " + $0.text } ?? surname.pluralOfName
  }

  private func phrase(for mention: Mention, in stream: LetterStream) -> String? {
    guard mention.couple == nil else { return nil }
    let written = NameTitles.fold(stream.text(mention.range))
    return families.first { written.hasPrefix($0.key) }?.value
  }

  /// The one surname that the pseudonyms of all have.
  private func surname(of people: [Int]) -> String? {
    let surnames = Set(people.map { identities[$0].pseudonym.surname })
    return surnames.count == 1 ? surnames.first ?? nil : nil
  }

  private static let counts: Set<String> = ["both", "all", "two", "three", "four", "some", "most"]

  /// Nouns that stand by themselves without the name: "the brothers".
  private static let people: Set<String> = [
    "brothers", "sisters", "siblings", "children", "twins", "parents", "boys", "girls", "kids",
    "cousins",
  ]
}

extension PseudonymWording {
  var surname: String? {
    if case .name(_, let surname) = self { surname } else { nil }
  }
}
