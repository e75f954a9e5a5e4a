extension Judge {
  /// A capitalised everyday word that the swap leaves because of what stands beside it: "the Force",
  /// "Serious Case Review", "Crown Court", "Use of Force".
  func isInPhrase(_ range: ClosedRange<Int>) -> Bool {
    if agencies.contains(spelling(range)), isAllCapitals(range) { return true }
    if let after = wordAfter(range), stands(after, after: range), isPhraseWord(after),
      !calendarWords.contains(spelling(after))
    {
      return true
    }
    guard let before = wordBefore(range), stands(range, after: before) else { return false }
    if articles.contains(spelling(before)) { return true }
    return isPhraseWord(before) ? isEnd(range, ofPhrase: before) : isJoined(range, by: before)
  }

  private func stands(_ second: ClosedRange<Int>, after first: ClosedRange<Int>) -> Bool {
    second.lowerBound > first.upperBound && text.gap(before: second.lowerBound).separators == 1
      && !endsSentence(second.lowerBound)
  }

  /// A word with a capital that is nobody's name and no title.
  private func isPhraseWord(_ word: ClosedRange<Int>) -> Bool {
    let spelt = spelling(word)
    guard isCapital(word), word.count > 1, !functionWords.contains(spelt), !isTitleOrRank(spelt)
    else { return false }
    return (request.ordinaryWords(spelt) || calendarWords.contains(spelt))
      && !people.contains(spelt) && !nameWords.contains { $0.contains(spelt) }
  }

  /// Where the word before starts a sentence, or is a day or capitals only, it may stand before a name.
  private func isEnd(_ range: ClosedRange<Int>, ofPhrase before: ClosedRange<Int>) -> Bool {
    if things.contains(spelling(range)) { return true }
    if calendarWords.contains(spelling(before)) {
      return feasts.contains(spelling(before)) || calendarWords.contains(spelling(range))
    }
    return !isAllCapitals(before) && !startsSentence(before.lowerBound)
  }

  /// `Use of Force`.
  private func isJoined(_ range: ClosedRange<Int>, by before: ClosedRange<Int>) -> Bool {
    guard ["of", "for"].contains(spelling(before)), things.contains(spelling(range)),
      let first = wordBefore(before)
    else { return false }
    return stands(before, after: first) && isPhraseWord(first)
  }
}

private let agencies: Set<String> = [
  "mash", "dash", "mind", "sar", "pip", "cad", "pace", "marac",
]

private let articles: Set<String> = [
  "the", "a", "an", "this", "these", "those", "some", "any", "each", "every", "no", "another",
  "such",
]

private let feasts: Set<String> = ["good", "easter", "black", "ash", "palm"]

/// Who somebody is to somebody: a name follows.
private let people: Set<String> = [
  "witness", "victim", "suspect", "neighbour", "mother", "father", "sister", "brother", "son",
  "daughter", "aunt", "auntie", "uncle", "partner", "husband", "wife", "mum", "dad", "nan",
  "child", "teacher", "nurse", "doctor", "dear", "baby", "cousin", "friend", "patient", "tenant",
]

private let things: Set<String> = [
  "case", "law", "force", "court", "order", "note", "report", "statement", "record", "fine",
  "form", "log", "plan", "visit", "ward", "service", "day", "home", "street", "church", "field",
  "light", "question", "act", "road", "office", "crown", "trust", "crime", "evidence", "grant",
  "charge", "centre", "party", "night", "eve", "state", "work", "cross", "bill", "queen",
]
