/// Whether a capitalised everyday word ("Will", "May", "Grace") is a name where it stands (rule 7).
struct EverydayWord {
  enum Standing { case name, word, unclear }

  let stream: LetterStream
  let mention: Mention
  let vocabulary: Vocabulary

  var standing: Standing {
    if EverydayLists.grammar.contains(word) || isAcronym { return .word }
    if isHoliday { return .word }
    if isShouted { return amongCapitals }
    if let proper = ProperWord(
      word: word, mention: mention, stream: stream, vocabulary: vocabulary
    ).standing {
      return proper
    }
    if let month = MonthName(word: word, stream: stream, mention: mention).standing { return month }
    if hasArticle { return behindArticle }
    // "Questions people ask": a family of a name that is a word has its article.
    if mention.isFamily { return isCounted ? .unclear : .word }
    if !mention.possessive.isEmpty { return .name }
    if isNumbered { return .word }
    if let phrase = CapitalRun(
      word: word, range: mention.range, stream: stream, vocabulary: vocabulary
    )
    .standing {
      return phrase
    }
    guard stream.startsSentence(at: mention.range.lowerBound) else { return .name }
    return SentenceOpening(word: word, after: after, stream: stream, vocabulary: vocabulary)
      .standing
  }

  private var word: String { NameTitles.fold(stream.text(mention.range.lowerBound..<nameEnd)) }

  /// The word without the s of "the Walkers".
  private var singular: String {
    mention.isFamily && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private var nameEnd: Int { mention.range.upperBound - mention.possessive.utf8.count }

  private var after: WordBeside? { WordBeside(after: mention.range.upperBound, in: stream) }

  private var before: WordBeside? { WordBeside(before: mention.range.lowerBound, in: stream) }

  /// "the Force", "a Walker", "our Case": no name of one person takes an article.
  private var hasArticle: Bool {
    guard let before, before.isNext else { return false }
    return EverydayLists.articles.contains(before.folded)
      || (EverydayLists.owners.contains(before.folded) && EverydayLists.isRecord(word))
  }

  /// "both Prices", "the two Prices": with a capital these are people more often than things.
  private var isCounted: Bool {
    guard let before, before.isNext else { return false }
    return ["both", "two", "three", "several", "all"].contains(before.folded)
  }

  /// "the Walkers" are a family; "the Walker's dog" may be one's, "the Force's policy" is not.
  private var behindArticle: Standing {
    if isFamilyName { return EverydayLists.isDoer(singular) ? .name : .unclear }
    return !mention.possessive.isEmpty && EverydayLists.isDoer(word) ? .unclear : .word
  }

  /// "the Walkers", "the Walker family".
  private var isFamilyName: Bool {
    mention.isFamily
      || mention.familyNoun.map { EverydayLists.families.contains(NameTitles.fold($0.text)) }
        == true
  }

  /// "Page 4", "Case 12".
  private var isNumbered: Bool {
    guard let after, after.isNext, after.isNumber, !EverydayLists.isDoer(word) else { return false }
    let unit = WordBeside(after: after.range.upperBound, in: stream)
    return unit.map { !$0.isNext || !FollowingWords.units.contains($0.folded) } ?? true
  }

  /// MASH, DASH.
  private var isAcronym: Bool {
    EverydayLists.acronyms.contains(word)
      && isCapitals(stream.text(mention.range.lowerBound..<nameEnd))
  }

  /// "Boxing Day", "New Year's Eve".
  private var isHoliday: Bool {
    guard ["day", "eve"].contains(word), let before, before.isNext, before.isCapitalised else {
      return false
    }
    return EverydayLists.holidays.contains(before.folded)
  }

  /// A word in capitals beside another one.
  private var isShouted: Bool {
    guard isCapitals(stream.text(mention.range.lowerBound..<nameEnd)) else { return false }
    return [before, after].contains { $0.map { $0.isNext && isCapitals($0.text) } ?? false }
  }

  /// There everything that is not said to be a word is asked about.
  private var amongCapitals: Standing {
    if hasArticle { return behindArticle == .name ? .unclear : behindArticle }
    if isNumbered { return .word }
    return SentenceOpening(
      word: word, after: after, stream: stream, vocabulary: vocabulary, isShouted: true
    ).standing
  }

  private func isCapitals(_ text: some StringProtocol) -> Bool {
    text.count > 1 && text.contains(where: \.isLetter)
      && text.allSatisfy { $0.isUppercase || !$0.isLetter }
  }
}
