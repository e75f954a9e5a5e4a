/// Whether an everyday word that starts a sentence is a name, by what follows it.
///
/// "Walker was arrested": a job without an article is no subject. "Hope is 34", but "Hope is
/// fading": a thing can be one, so only what people alone are or do makes it a name. "Will he":
/// a question. What neither says is left for the author.
struct SentenceOpening {
  let word: String
  let after: WordBeside?
  let stream: LetterStream
  let vocabulary: Vocabulary

  var standing: EverydayWord.Standing {
    guard let after else { return .unclear }
    if !after.isNext { return behindMark(after) }
    if after.isCapitalised, !EverydayLists.pronouns.contains(after.folded) {
      return beforeCapital(after)
    }
    if EverydayLists.relatives.contains(after.folded) { return .name }
    if EverydayLists.modals.contains(word) { return asModal(after) }
    if after.folded == "and" { return joined(after) }
    return asNoun(after)
  }

  /// "Rose (aged 4)", "Walker: I saw", "Grace, who", "Case: 12".
  private func behindMark(_ after: WordBeside) -> EverydayWord.Standing {
    if after.gap.contains("("), after.isNumber || after.folded == "aged" { return .name }
    if after.gap.contains(",") {
      let isAside = EverydayLists.relatives.contains(after.folded) || after.folded == "aged"
      return isAside || after.isNumber || isOtherName(after) ? .name : .unclear
    }
    guard after.gap.contains(":") else { return .unclear }
    if after.isNumber { return .word }
    return EverydayLists.speakers.contains(after.folded) ? .name : .unclear
  }

  private func isOtherName(_ after: WordBeside) -> Bool {
    after.isCapitalised && vocabulary.isName(after.folded)
  }

  /// "Grace Adeyemi said": a surname that nobody registered. "Will Sarah come?": a question.
  private func beforeCapital(_ after: WordBeside) -> EverydayWord.Standing {
    if EverydayLists.verbs.contains(after.folded) { return asNoun(after) }
    if EverydayLists.modals.contains(word) {
      return vocabulary.isName(after.folded) ? .word : .unclear
    }
    return vocabulary.isName(after.folded) || vocabulary.isOrdinary(after.folded)
      ? .unclear : .name
  }

  /// "Will he", "May I"; "Will said", "Will was"; "Will attend" as a note.
  private func asModal(_ after: WordBeside) -> EverydayWord.Standing {
    if EverydayLists.months.contains(word), EverydayLists.auxiliaries.contains(after.folded) {
      return isSaidOfPeople(after) ? .name : .unclear
    }
    if EverydayLists.isFinite(after.folded) { return .name }
    if after.folded == "and" { return joined(after) }
    return EverydayLists.adverbs.contains(after.folded) ? .unclear : .word
  }

  /// "Grace and Bill left", "Hope and her sister"; "Price and quality".
  private func joined(_ and: WordBeside) -> EverydayWord.Standing {
    guard let next = WordBeside(after: and.range.upperBound, in: stream), next.isNext else {
      return .unclear
    }
    if next.isCapitalised { return .name }
    if ["her", "his"].contains(next.folded) { return .name }
    if EverydayLists.determiners.contains(next.folded) || next.isNumber { return .unclear }
    return EverydayLists.isDoer(word) || !vocabulary.isOrdinary(next.folded) ? .unclear : .word
  }

  private func asNoun(_ after: WordBeside) -> EverydayWord.Standing {
    let next = after.folded
    if EverydayLists.isDeed(next, of: word) { return .name }
    let isDoer = EverydayLists.isDoer(word)
    if EverydayLists.auxiliaries.contains(next) {
      if isDoer || isSaidOfPeople(after) { return .name }
      return isDone(after) ? .word : .unclear
    }
    if EverydayLists.isFinite(next) {
      return isDoer ? .name : isNote(after) ? .word : .unclear
    }
    if EverydayLists.objects.contains(next) { return .word }
    if EverydayLists.adverbs.contains(next) {
      return isDoer && !EverydayLists.commands.contains(word) ? .name : .unclear
    }
    return vocabulary.isOrdinary(next) && !after.isNumber ? .word : .unclear
  }

  /// "Case closed on 4 May", "Force used.": how a log is written.
  private func isNote(_ verb: WordBeside) -> Bool {
    guard EverydayLists.isRecord(word) else { return false }
    guard let next = WordBeside(after: verb.range.upperBound, in: stream), next.isNext else {
      return true
    }
    return EverydayLists.adverbs.contains(next.folded)
  }

  /// "Force was used", "Case was reviewed": what is done to things, where it is not to people too.
  private func isDone(_ auxiliary: WordBeside) -> Bool {
    guard EverydayLists.isRecord(word),
      let verb = WordBeside(after: auxiliary.range.upperBound, in: stream), verb.isNext
    else { return false }
    return verb.folded.hasSuffix("ed") && vocabulary.isOrdinary(verb.folded)
      && !EverydayLists.states.contains(verb.folded)
  }

  /// "was frightened", "is 34", "had been arrested", "was at home".
  private func isSaidOfPeople(_ auxiliary: WordBeside) -> Bool {
    var word = WordBeside(after: auxiliary.range.upperBound, in: stream)
    while let next = word, next.isNext, EverydayLists.fillers.contains(next.folded) {
      word = WordBeside(after: next.range.upperBound, in: stream)
    }
    guard let word, word.isNext else { return false }
    if word.isNumber { return ["is", "was"].contains(auxiliary.folded) }
    if ["at", "in"].contains(word.folded) {
      let place = WordBeside(after: word.range.upperBound, in: stream)
      return place.map { EverydayLists.whereabouts.contains($0.folded) } ?? false
    }
    return EverydayLists.states.contains(word.folded)
  }
}
