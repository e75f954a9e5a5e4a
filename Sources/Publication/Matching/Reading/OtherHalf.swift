internal import OrdinaryWords

/// Reads the half of a double-barrelled name that nobody registered: "Whitcombe-Smith", "Sarah-Rose".
struct OtherHalf {
  let stream: LetterStream
  let identities: [Identity]
  let vocabulary: Vocabulary

  func read(_ mention: inout Mention) {
    readForename(&mention)
    guard mention.parts.contains(.surname), mention.parts.isSubset(of: .wholeName),
      !mention.isFamily, mention.plural.isEmpty
    else { return }
    let isNamed = mention.parts != .surname
    if let word = word(after: mention.range.upperBound), isInitial(word, of: mention) {
      let end = InitialsToken.withStop(word.range.upperBound, in: stream)
      mention.range = mention.range.lowerBound..<end
    } else if let word = word(after: mention.range.upperBound), isHalf(word, of: mention, isNamed) {
      mention.range = mention.range.lowerBound..<word.range.upperBound
      mention.hasOtherHalf = true
    }
    if !isNamed, let word = word(before: mention.range.lowerBound), isHalf(word, of: mention, false)
    {
      mention.range = word.range.lowerBound..<mention.range.upperBound
      mention.hasOtherHalf = true
    }
  }

  /// "Sarah-Rose Ahmed" and "Rose-Sarah Ahmed" are Sarah Ahmed; "Sarah-Rose" alone may be somebody else.
  private func readForename(_ mention: inout Mention) {
    guard mention.parts.contains(.forename), mention.parts.isSubset(of: .wholeName),
      mention.plural.isEmpty
    else { return }
    if let word = word(before: mention.range.lowerBound), isForename(word) {
      mention.range = word.range.lowerBound..<mention.range.upperBound
      mention.hasOtherHalf = !mention.parts.contains(.surname)
    }
    guard mention.parts == .forename, let word = word(after: mention.range.upperBound),
      isForename(word)
    else { return }
    mention.range = mention.range.lowerBound..<word.range.upperBound
    mention.hasOtherHalf = true
    if isOwnSurname(WordBeside(after: word.range.upperBound, in: stream), of: mention) {
      mention.hasOtherHalf = false
    }
  }

  private func isForename(_ word: WordBeside) -> Bool {
    guard word.gap.unicodeScalars.count == 1, word.isCapitalised, word.text.count >= 3,
      word.text.dropFirst().contains(where: \.isLowercase), !vocabulary.isName(word.folded)
    else { return false }
    return Lexicon.english.kinds(of: word.folded).contains(.forename)
  }

  private func isOwnSurname(_ word: WordBeside?, of mention: Mention) -> Bool {
    guard let word, word.isNext else { return false }
    let letters = foldedLetters(word.text)
    return mention.identities.contains { identity in
      identities[identity].patterns.contains { $0.part == .surname && $0.letters == letters }
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

  /// The S of "O'Brien-S." where the other half begins with it.
  private func isInitial(_ word: WordBeside, of mention: Mention) -> Bool {
    let letters = foldedLetters(word.text)
    return word.gap.unicodeScalars.count == 1 && word.isCapitalised && word.text.count == 1
      && mention.identities.contains {
        letters.allSatisfy(identities[$0].surnameInitials.dropFirst().contains)
      }
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
