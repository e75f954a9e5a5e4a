/// Reads the half of a double-barrelled surname that nobody registered: "Whitcombe-Smith".
struct OtherHalf {
  let stream: LetterStream
  let identities: [Identity]
  let vocabulary: Vocabulary

  func read(_ mention: inout Mention) {
    guard mention.parts.contains(.surname), mention.parts.isSubset(of: .wholeName),
      !mention.isFamily, mention.plural.isEmpty
    else { return }
    let isNamed = mention.parts != .surname
    if let word = word(after: mention.range.upperBound), isHalf(word, of: mention, isNamed) {
      mention.range = mention.range.lowerBound..<word.range.upperBound
      mention.hasOtherHalf = true
    }
    if !isNamed, let word = word(before: mention.range.lowerBound), isHalf(word, of: mention, false)
    {
      mention.range = word.range.lowerBound..<mention.range.upperBound
      mention.hasOtherHalf = true
    }
  }

  private func word(after place: Int) -> WordBeside? {
    isHyphen(stream.scalar(at: place)) ? WordBeside(after: place, in: stream) : nil
  }

  private func word(before place: Int) -> WordBeside? {
    isHyphen(stream.scalar(before: place)) ? WordBeside(before: place, in: stream) : nil
  }

  private func isHyphen(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }

  /// A word with a capital right behind the hyphen, no month and nobody else's name. An everyday word is
  /// one only beside a forename: "Whitcombe-Led" is none.
  private func isHalf(_ word: WordBeside, of mention: Mention, _ isNamed: Bool) -> Bool {
    guard word.gap.unicodeScalars.count == 1, word.isCapitalised, word.text.count >= 3,
      word.text.allSatisfy({ $0.isLetter || "'’".contains($0) }),
      !EverydayLists.months.contains(word.folded), !vocabulary.isName(word.folded),
      !isMisspelt(word, of: mention)
    else { return false }
    return isNamed || !vocabulary.isOrdinary(word.folded) || Self.surnames.contains(word.folded)
  }

  /// "Amhed-O'Neill" of an Ahmed-O'Neill: asked about as a spelling.
  private func isMisspelt(_ word: WordBeside, of mention: Mention) -> Bool {
    let letters = foldedLetters(word.text)
    return mention.identities.contains { identity in
      identities[identity].patterns.contains {
        $0.part == .surname && $0.letters.first == letters.first && $0.letters.count >= 4
          && abs($0.letters.count - letters.count) <= 1
      }
    }
  }

  /// Everyday words that are the commonest surnames.
  private static let surnames: Set<String> = [
    "smith", "brown", "green", "white", "black", "young", "wood", "king", "cook", "bell", "baker",
    "clarke", "clark", "taylor", "walker", "wright", "hill", "moore", "ward", "turner", "carter",
    "cooper", "parker", "price", "fox", "mason", "hunt", "palmer", "knight", "webb", "rose",
    "stone",
  ]
}
