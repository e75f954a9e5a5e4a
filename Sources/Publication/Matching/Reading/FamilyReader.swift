/// Reads the noun behind a surname that makes it a family's: "the Ahmed family".
struct FamilyReader {
  let stream: LetterStream

  func read(_ mention: inout Mention) {
    guard mention.parts == .surname, mention.title == nil, mention.possessive.isEmpty,
      !mention.isFamily, let word = WordBeside(after: mention.range.upperBound, in: stream),
      word.isNext, word.mayBeOne(of: Self.glance), Self.nouns.contains(word.folded)
    else { return }
    mention.familyNoun = Mention.FamilyNoun(text: word.text, end: word.range.upperBound)
  }

  private static let glance = WordGlance(nouns)

  private static let nouns: Set<String> = [
    "family", "household", "brothers", "sisters", "siblings", "children", "twins", "parents",
    "boys",
    "girls", "kids", "clan", "cousins",
  ]
}
