internal import OrdinaryWords

/// Reads a forename that nobody registered beside a surname that somebody did: "PC Dan Whitcombe".
struct CompanionReader {
  let stream: LetterStream
  let builder: ChainBuilder
  let vocabulary: Vocabulary

  func read(_ mention: inout Mention) {
    guard mention.parts == .surname, mention.title == nil, !mention.isFamily,
      let word = WordBeside(before: mention.range.lowerBound, in: stream), isForename(word)
    else { return }
    let title = title(before: word)
    let hasRank = title.map(NameTitles.isRank) ?? false
    let letters = foldedLetters(word.text)
    guard
      title != nil || isStrange(word) || isShortForename(word, letters, ofAny: mention.identities)
    else { return }
    let fitting = mention.identities.filter { isShort(letters, for: $0, withRank: hasRank) }
    guard !fitting.isEmpty else {
      mention.isContradicted = true
      return
    }
    mention.identities = fitting
    mention.parts.insert(.forename)
    mention.range = word.range.lowerBound..<mention.range.upperBound
  }

  /// "Dan", but not "DAN" as an abbreviation, nor a word over a line's end or a comma.
  private func isForename(_ word: WordBeside) -> Bool {
    guard word.isCapitalised, word.isNext, word.gap.count <= 2, word.text.count >= 2,
      word.text.allSatisfy({ $0.isLetter || $0 == "-" })
    else { return false }
    let isTitle = NameTitles.isTitle(word.folded) || NameTitles.rankModifiers.contains(word.folded)
    return !isTitle && !NameTitles.pluralRanks.contains(word.folded)
      && !word.text.dropFirst().allSatisfy(\.isUppercase) && !vocabulary.isName(word.folded)
  }

  /// The title or rank before a forename, folded.
  private func title(before word: WordBeside) -> String? {
    guard let before = WordBefore(word.range.lowerBound, in: stream),
      NameTitles.isTitle(before.folded), before.isCapitalised
    else { return nil }
    return before.folded
  }

  /// No word of the language, no month and no day.
  private func isStrange(_ word: WordBeside) -> Bool {
    !vocabulary.isOrdinary(word.folded) && !EverydayLists.leadIns.contains(word.folded)
      && !EverydayLists.months.contains(word.folded)
      && !word.folded.hasSuffix("day")
  }

  /// "Gill Ashdown" of a Gillian, though a gill is a thing too.
  private func isShortForename(
    _ word: WordBeside, _ letters: [Unicode.Scalar], ofAny people: [Int]
  ) -> Bool {
    letters.count >= 3 && Lexicon.english.kinds(of: word.folded).contains(.forename)
      && people.contains { identity in
        builder.identities[identity].patterns.contains {
          $0.part == .forename && $0.letters.count > letters.count
            && $0.letters.starts(with: letters)
        }
      }
  }

  /// "Dan" is short for Daniel; behind a rank any name with the same letter is.
  private func isShort(_ letters: [Unicode.Scalar], for identity: Int, withRank: Bool) -> Bool {
    let forenames = builder.identities[identity].patterns
      .filter { $0.part == .forename || $0.part == .middle }.map(\.letters)
    return forenames.contains { forename in
      (letters.count >= 2 && forename.starts(with: letters))
        || (forename.count >= 3 && letters.starts(with: forename.prefix(3)))
        || (withRank && forename.first == letters.first)
    }
  }
}
