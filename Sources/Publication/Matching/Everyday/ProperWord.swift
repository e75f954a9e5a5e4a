/// Whether a country, a county, a language, a faith, a weekday or a rank is somebody's name where it
/// stands: "England and Wales", "the Chief Constable", "on Friday", but "Friday said".
struct ProperWord {
  /// The word, folded.
  let word: String
  let mention: Mention
  let stream: LetterStream
  let vocabulary: Vocabulary

  /// `nil` where it is no such word.
  var standing: EverydayWord.Standing? {
    guard EverydayLists.proper.contains(word) else { return nil }
    if let after, !mention.possessive.isEmpty, after.isNext {
      return Self.possessions.contains(after.folded) ? .name : .unclear
    }
    if let before, before.isNext, isWord(behind: before) { return .word }
    if let after, after.isNext {
      if isPerson(before: after) { return .name }
      if isWord(before: after) { return .word }
    }
    if let before, before.isNext, Self.askers.contains(before.folded) { return .name }
    return .unclear
  }

  private var before: WordBeside? { WordBeside(before: mention.range.lowerBound, in: stream) }
  private var after: WordBeside? { WordBeside(after: mention.range.upperBound, in: stream) }

  /// "a Christian", "in Wales", "speaks Welsh", "Chief Constable", "Scotland and Wales".
  private func isWord(behind before: WordBeside) -> Bool {
    if EverydayLists.articles.contains(before.folded) { return true }
    if isRankWord { return before.isCapitalised && vocabulary.isKnown(before.folded) }
    if isDay { return Self.onDays.contains(before.folded) }
    if word == "christian" { return before.folded == "practising" || before.folded == "devout" }
    if Self.prepositions.contains(before.folded) { return !isOfSomebody(before) }
    if Self.speaking.contains(before.folded) { return true }
    guard before.folded == "and" || before.folded == "or",
      let first = WordBeside(before: before.range.lowerBound, in: stream)
    else { return false }
    return first.isNext && first.isCapitalised && EverydayLists.proper.contains(first.folded)
  }

  private var isDay: Bool { EverydayLists.calendar.contains(word) }

  /// "the mother of Kent", "the arrest of England".
  private func isOfSomebody(_ of: WordBeside) -> Bool {
    guard of.folded == "of", let noun = WordBeside(before: of.range.lowerBound, in: stream) else {
      return false
    }
    return EverydayLists.statements.contains(noun.folded)
      || EverydayLists.roles.contains(noun.folded)
  }

  private var isRankWord: Bool { word == "constable" }

  private func isPerson(before after: WordBeside) -> Bool {
    if after.isCapitalised { return false }
    return EverydayLists.isDeed(after.folded, of: word)
      || EverydayLists.relatives.contains(after.folded)
      || FollowingWords.reflexives.contains(after.folded) || after.folded == "aged"
  }

  /// "Kent Police", "Welsh government", "England and Wales".
  private func isWord(before after: WordBeside) -> Bool {
    if after.isCapitalised {
      if isRankWord { return true }
      return vocabulary.isKnown(after.folded) && !vocabulary.isName(after.folded)
    }
    if after.folded == "and" || after.folded == "or" {
      let next = WordBeside(after: after.range.upperBound, in: stream)
      return next.map { $0.isCapitalised && EverydayLists.proper.contains($0.folded) } ?? false
    }
    return vocabulary.isOrdinary(after.folded)
      && !FollowingWords.mayFollowName(after.folded, after: word)
      && !EverydayLists.pronouns.contains(after.folded)
      && !EverydayLists.objects.contains(after.folded)
  }

  private static let prepositions: Set<String> = [
    "in", "of", "across", "throughout", "within", "into", "outside", "north", "south", "east",
    "west", "northern", "southern", "mid",
  ]
  private static let onDays: Set<String> = [
    "on", "last", "next", "every", "this", "until", "since", "late", "early", "good", "black",
    "by", "before", "after", "at", "over", "during", "each", "following", "previous",
  ]
  private static let speaking: Set<String> = [
    "spoke", "speak", "speaks", "speaking", "understood", "understands", "understand", "is", "was",
    "were", "are", "being", "became", "practising", "devout", "fluent", "good", "little", "no",
    "written", "spoken", "new", "non", "white",
  ]
  private static let askers: Set<String> = [
    "told", "asked", "met", "rang", "saw", "called", "phoned", "with", "arrested", "interviewed",
    "contacted", "visited", "tell", "ask", "that",
  ]
  private static let possessions: Set<String> = [
    "phone", "mother", "father", "sister", "brother", "son", "daughter", "wife", "husband",
    "partner",
    "car", "flat", "house", "home", "account", "statement", "death", "family", "friend", "children",
    "bedroom", "room", "behaviour", "arrest", "injuries", "medication", "funeral", "body", "mum",
    "dad", "aunt", "uncle", "neighbour", "door", "bank", "clothes", "bag", "address", "manager",
  ]
}
