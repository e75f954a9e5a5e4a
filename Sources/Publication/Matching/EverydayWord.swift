/// Whether a capitalised everyday word ("Will", "May", "Grace") is a name where it stands (rule 7).
struct EverydayWord {
  enum Standing { case name, word, unclear }

  let stream: LetterStream
  let mention: Mention
  let vocabulary: Vocabulary

  var standing: Standing {
    if EverydayLists.grammar.contains(word) { return .word }
    if let month = MonthName(word: word, stream: stream, mention: mention).standing { return month }
    if hasArticle { return behindArticle }
    // "Questions people ask": a family of a name that is a word has its article.
    if mention.isFamily { return .word }
    if !mention.possessive.isEmpty { return .name }
    if isNumbered || isInSetPhrase { return .word }
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
    guard let after, after.isNext, after.isNumber else { return false }
    return !EverydayLists.isDoer(word)
  }

  /// A run of capitalised ordinary words: "Serious Case Review", "Crown Court", "Use of Force".
  private var isInSetPhrase: Bool {
    if let after, after.isNext, isPhraseWord(after), !EverydayLists.verbs.contains(after.folded) {
      return true
    }
    guard let before, before.isNext else { return false }
    if isPhraseWord(before) {
      return !isLeadIn(before)
    }
    return isJoinedByPreposition(before)
  }

  /// "Use of Force", "Duty of Care": only for what is no person's job, or "Statement of Walker" is one.
  private func isJoinedByPreposition(_ before: WordBeside) -> Bool {
    guard ["of", "for"].contains(before.folded), !EverydayLists.isDoer(word),
      let first = WordBeside(before: before.range.lowerBound, in: stream), first.isNext
    else { return false }
    return isPhraseWord(first) && !EverydayLists.statements.contains(first.folded)
  }

  private func isPhraseWord(_ neighbour: WordBeside) -> Bool {
    neighbour.isCapitalised && neighbour.text.count > 1 && vocabulary.isKnown(neighbour.folded)
      && !vocabulary.isName(neighbour.folded)
      && !EverydayLists.pronouns.contains(neighbour.folded)
      && !EverydayLists.leadIns.contains(neighbour.folded)
      && !EverydayLists.roles.contains(neighbour.folded)
  }

  /// "Told Hope", "Recently Hope": the capital is the sentence's.
  private func isLeadIn(_ neighbour: WordBeside) -> Bool {
    guard stream.startsSentence(at: neighbour.range.lowerBound) else { return false }
    return neighbour.folded.hasSuffix("ly") || EverydayLists.verbs.contains(neighbour.folded)
      || neighbour.folded.hasSuffix("ing")
  }
}
