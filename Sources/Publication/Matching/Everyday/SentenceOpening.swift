internal import OrdinaryWords

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
  /// Whether it stands in a run of capital letters.
  var isShouted = false

  var standing: EverydayWord.Standing {
    guard let after else { return .unclear }
    if !after.isNext { return behindMark(after) }
    if FollowingWords.reflexives.contains(after.folded) || after.folded == "aged" { return .name }
    if isShouted { return amongCapitals(after) }
    if after.isCapitalised, !EverydayLists.pronouns.contains(after.folded) {
      return beforeCapital(after)
    }
    if EverydayLists.relatives.contains(after.folded) { return .name }
    if EverydayLists.modals.contains(word) { return asModal(after) }
    if after.folded == "and" { return joined(after) }
    return asNoun(after)
  }

  /// In a run of capitals a capital says nothing: what follows tells as in lower case.
  private func amongCapitals(_ after: WordBeside) -> EverydayWord.Standing {
    if EverydayLists.relatives.contains(after.folded) { return .name }
    if EverydayLists.modals.contains(word) { return asModal(after) }
    if after.folded == "and" { return .unclear }
    return vocabulary.isName(after.folded) ? .unclear : asNoun(after)
  }

  /// "Rose (aged 4)", "Walker: I saw", "Grace, who", "Case: 12".
  private func behindMark(_ after: WordBeside) -> EverydayWord.Standing {
    if after.gap.contains("("), after.isNumber || after.folded == "aged" { return .name }
    if after.gap.contains(",") {
      let isAside = EverydayLists.relatives.contains(after.folded) || after.folded == "aged"
      return isAside || after.isNumber || isOtherName(after) ? .name : .unclear
    }
    if after.gap.contains("&"), isOtherName(after) { return .name }
    if isCompound(after) { return .word }
    guard after.gap.contains(":") else { return .unclear }
    if after.isNumber { return .word }
    return EverydayLists.speakers.contains(after.folded) ? .name : .unclear
  }

  /// "Rose-tinted views"; "Rose-led" may be what Rose led.
  private func isCompound(_ after: WordBeside) -> Bool {
    after.gap == "-" && !after.isCapitalised && !EverydayLists.ofPeople.contains(after.folded)
      && vocabulary.isOrdinary(after.folded)
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
    if FollowingWords.irregularPasts.contains(after.folded) { return .name }
    if after.folded == "and" { return joined(after) }
    if EverydayLists.objects.contains(after.folded), !EverydayLists.joints.contains(after.folded) {
      return .word
    }
    // "Will put", "Will reluctantly": an order, a note, or what somebody did.
    if vocabulary.isOrdinary(after.folded), !after.isNumber, !isNameable(after) { return .word }
    return .unclear
  }

  /// Whether the word that follows may stand behind a name.
  private func isNameable(_ after: WordBeside) -> Bool {
    FollowingWords.mayFollowName(after.folded, after: word)
  }

  /// "Grace and Bill left", "Hope and her sister"; "Price and quality".
  private func joined(_ and: WordBeside) -> EverydayWord.Standing {
    guard let next = WordBeside(after: and.range.upperBound, in: stream), next.isNext else {
      return .unclear
    }
    if next.isCapitalised { return .name }
    if ["her", "his"].contains(next.folded) { return .name }
    if FollowingWords.company.contains(next.folded) || isNameable(next) { return .unclear }
    if EverydayLists.determiners.contains(next.folded) || next.isNumber { return .unclear }
    return EverydayLists.isDoer(word) || !vocabulary.isOrdinary(next.folded) ? .unclear : .word
  }

  private func asNoun(_ after: WordBeside) -> EverydayWord.Standing {
    let next = after.folded
    if EverydayLists.isDeed(next, of: word) { return .name }
    let isDoer = EverydayLists.isDoer(word)
    if EverydayLists.auxiliaries.contains(next) {
      if isDoer || isSaidOfPeople(after) || isDoneByPeople(after) { return .name }
      return isDone(after) ? .word : .unclear
    }
    if isHandled(after) || isDeedOfForename(after) { return .name }
    if EverydayLists.isFinite(next) || FollowingWords.irregularPasts.contains(next) {
      return isDoer ? .name : isNote(after) ? .word : .unclear
    }
    if EverydayLists.objects.contains(next) { return beforeObject(next) }
    if EverydayLists.adverbs.contains(next) {
      return isDoer && !EverydayLists.commands.contains(word) ? .name : .unclear
    }
    if next == "of", EverydayLists.isRecord(word) { return isWhole(of: after) ? .word : .unclear }
    return vocabulary.isOrdinary(next) && !after.isNumber && !isNameable(after) ? .word : .unclear
  }

  /// "Bill of Rights", "Price of the house"; "Price of 4 High Street", "Price of no fixed abode" not.
  private func isWhole(of: WordBeside) -> Bool {
    guard let whole = WordBeside(after: of.range.upperBound, in: stream), whole.isNext else {
      return false
    }
    return !whole.isNumber && whole.folded != "no" && vocabulary.isOrdinary(whole.folded)
  }

  /// "Mark the log", "Hope to see" are orders and wishes; "Bell the dog handler", "Grace to attend" not.
  private func beforeObject(_ next: String) -> EverydayWord.Standing {
    if next == "to" { return EverydayLists.takesInfinitive(word) ? .word : .unclear }
    if EverydayLists.joints.contains(next) { return .unclear }
    return EverydayLists.isVerb(word) || EverydayLists.isThing(word) ? .word : .unclear
  }

  /// "was shown a photograph", "had left".
  private func isDoneByPeople(_ auxiliary: WordBeside) -> Bool {
    guard !EverydayLists.isRecord(word),
      let verb = WordBeside(after: auxiliary.range.upperBound, in: stream), verb.isNext
    else { return false }
    if ["had", "has"].contains(auxiliary.folded) {
      return FollowingWords.doneByPeople.contains(verb.folded)
    }
    guard ["was", "is"].contains(auxiliary.folded),
      FollowingWords.shownToPeople.contains(verb.folded),
      let thing = WordBeside(after: verb.range.upperBound, in: stream), thing.isNext
    else { return false }
    return FollowingWords.determiners.contains(thing.folded)
  }

  /// "opened the door".
  private func isHandled(_ verb: WordBeside) -> Bool {
    guard !EverydayLists.isRecord(word), FollowingWords.doneByHand.contains(verb.folded),
      let thing = WordBeside(after: verb.range.upperBound, in: stream), thing.isNext
    else { return false }
    return FollowingWords.determiners.contains(thing.folded)
  }

  /// "Mark made a note", "Rose took the child": what can be counted has an article before it, hope and
  /// grace need none.
  private func isDeedOfForename(_ verb: WordBeside) -> Bool {
    guard !EverydayLists.massNouns.contains(word), word != "bill",
      Lexicon.english.kinds(of: word).contains(.forename)
    else { return false }
    if EverydayLists.plainPasts.contains(verb.folded) { return true }
    guard verb.folded == "made", let thing = WordBeside(after: verb.range.upperBound, in: stream),
      thing.isNext
    else { return false }
    return FollowingWords.determiners.contains(thing.folded)
  }

  /// "Case closed on 4 May", "Force used.": how a log is written.
  private func isNote(_ verb: WordBeside) -> Bool {
    guard isOnlyDoneToThings(verb.folded) else { return false }
    guard let next = WordBeside(after: verb.range.upperBound, in: stream), next.isNext else {
      return true
    }
    return EverydayLists.adverbs.contains(next.folded)
  }

  /// "Force was used", "Case was reviewed": what is done to things, where it is not to people too.
  private func isDone(_ auxiliary: WordBeside) -> Bool {
    guard let verb = WordBeside(after: auxiliary.range.upperBound, in: stream), verb.isNext
    else { return false }
    return vocabulary.isOrdinary(verb.folded) && isOnlyDoneToThings(verb.folded)
  }

  /// "Case reviewed", "Bill passed"; but "Price reviewed" may be what a sergeant did.
  private func isOnlyDoneToThings(_ verb: String) -> Bool {
    guard EverydayLists.isRecord(word), verb.hasSuffix("ed"),
      !EverydayLists.states.contains(verb)
    else { return false }
    return EverydayLists.isThing(word) || EverydayLists.recordings.contains(verb)
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
