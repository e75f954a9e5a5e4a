/// Whether an everyday word is one of a run of capitalised ordinary words: "Serious Case Review",
/// "Crown Court", "Use of Force". Months, days and capitals of an agency start no such run before a name.
struct CapitalRun {
  let word: String
  let range: Range<Int>
  let stream: LetterStream
  let vocabulary: Vocabulary

  /// `nil` where it is in no run.
  var standing: EverydayWord.Standing? {
    if let after, after.isNext, isPhraseWord(after), !isDay(after),
      !EverydayLists.verbs.contains(after.folded)
    {
      return .word
    }
    guard let before, before.isNext else { return nil }
    guard isPhraseWord(before) else { return isJoinedByPreposition(before) ? .word : nil }
    if isDay(before) { return behindDay }
    if isLeadIn(before) { return EverydayLists.isThing(word) ? .unclear : nil }
    return behindPhraseWord(before)
  }

  private var after: WordBeside? { WordBeside(after: range.upperBound, in: stream) }
  private var before: WordBeside? { WordBeside(before: range.lowerBound, in: stream) }

  /// "On Monday Dean rang"; "the Christmas Party", "an Easter Service".
  private var behindDay: EverydayWord.Standing? {
    guard EverydayLists.isThing(word) else { return nil }
    return isDeedNext ? .name : .word
  }

  private var isDeedNext: Bool {
    guard let after, after.isNext else { return false }
    return EverydayLists.isDeed(after.folded, of: word)
  }

  /// "Crown Court sat" is a court; "Under Operation Encompass Dean was named" is Dean.
  private func behindPhraseWord(_ before: WordBeside) -> EverydayWord.Standing {
    if EverydayLists.isRecord(word) || EverydayLists.isThing(word) { return .word }
    guard isVerbNext, !hasArticle(before) else {
      return isAcronym(before) ? .unclear : .word
    }
    return isAcronym(before) && (EverydayLists.isDoer(word) || isDeedNext) ? .name : .unclear
  }

  private var isVerbNext: Bool {
    guard let after, after.isNext, !after.isCapitalised else { return false }
    return EverydayLists.isFinite(after.folded)
      || FollowingWords.irregularPasts.contains(after.folded)
  }

  /// Whether the run of capitals that a word ends has an article before it.
  private func hasArticle(_ last: WordBeside) -> Bool {
    var first = last
    for _ in 0..<4 {
      guard let next = WordBeside(before: first.range.lowerBound, in: stream), next.isNext else {
        return false
      }
      if EverydayLists.determiners.contains(next.folded) { return !isAcronym(first) }
      guard next.isCapitalised else { return false }
      first = next
    }
    return false
  }

  private func isAcronym(_ neighbour: WordBeside) -> Bool {
    neighbour.text.count > 1 && neighbour.text.allSatisfy(\.isUppercase)
  }

  /// A month, a weekday, a holiday: "Good Friday" is one word of two.
  private func isDay(_ neighbour: WordBeside) -> Bool {
    EverydayLists.calendar.contains(neighbour.folded) && !EverydayLists.feasts.contains(word)
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

  /// "Told Hope", "Recently Hope", "Arrest Dean": the capital is the sentence's.
  private func isLeadIn(_ neighbour: WordBeside) -> Bool {
    guard stream.startsSentence(at: neighbour.range.lowerBound) else { return false }
    return neighbour.folded.hasSuffix("ly") || EverydayLists.verbs.contains(neighbour.folded)
      || neighbour.folded.hasSuffix("ing") || EverydayLists.orders.contains(neighbour.folded)
  }
}
