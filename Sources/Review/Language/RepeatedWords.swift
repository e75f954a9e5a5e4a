/// A word that is written twice running: "the the".
struct RepeatedWords {
  let hits: [RuleBook.Hit]

  init(read: ReadPassage) {
    let text = read.passage.text.bytes
    hits = read.tokens.indices.dropFirst().compactMap { index in
      let (before, word) = (read.tokens[index - 1], read.tokens[index])
      guard before.kind == .word, word.kind == .word, before.range.count == word.range.count else {
        return nil
      }
      let folded = foldedWord(text[word.range])
      guard folded == foldedWord(text[before.range]), folded.contains(where: \.isLetter)
      else { return nil }
      return RuleBook.Hit(tokens: index - 1..<index + 1, part: .looked)
    }
  }
}
