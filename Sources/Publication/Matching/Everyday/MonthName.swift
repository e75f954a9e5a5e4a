/// Whether the name of a month is the month, told by its neighbours: "in May 2023", but "a text from May".
struct MonthName {
  /// The word, folded.
  let word: String
  let stream: LetterStream
  let mention: Mention

  /// `nil` where it is no month, or nothing says that it is one.
  var standing: EverydayWord.Standing? {
    guard EverydayLists.months.contains(word) else { return nil }
    if !mention.possessive.isEmpty { return before.map(isSeason) == true ? .word : nil }
    if let after, after.isNext, after.isNumber || Self.behind.contains(after.folded) {
      return .word
    }
    if isBesideMonth { return .word }
    guard let before, before.isNext else { return nil }
    if before.isNumber || EverydayLists.isOrdinalDay(before.folded) || isSeason(before)
      || Self.times.contains(before.folded)
    {
      return .word
    }
    return Self.prepositions.contains(before.folded) ? behindPreposition(before) : nil
  }

  private var before: WordBeside? { WordBeside(before: mention.range.lowerBound, in: stream) }
  private var after: WordBeside? { WordBeside(after: mention.range.upperBound, in: stream) }

  private func isSeason(_ word: WordBeside) -> Bool { Self.seasons.contains(word.folded) }

  /// "from May", "of May": a letter is from somebody, the end is of a month.
  private func behindPreposition(_ before: WordBeside) -> EverydayWord.Standing {
    let first = WordBeside(before: before.range.lowerBound, in: stream)
    if let first, first.isNext {
      if Self.sent.contains(first.folded) { return .name }
      if Self.parts.contains(first.folded) { return .word }
    }
    if let after, after.isNext, EverydayLists.isDeed(after.folded, of: word) { return .name }
    return hasDateNear ? .word : .unclear
  }

  /// "April to May", "May and June", "May–July", "April, May".
  private var isBesideMonth: Bool {
    isMonth(beyond(after) { WordBeside(after: $0.range.upperBound, in: stream) })
      || isMonth(beyond(before) { WordBeside(before: $0.range.lowerBound, in: stream) })
  }

  private func beyond(_ word: WordBeside?, _ next: (WordBeside) -> WordBeside?) -> WordBeside? {
    guard let word, Self.joints.contains(word.folded) else { return word }
    return next(word)
  }

  private func isMonth(_ word: WordBeside?) -> Bool {
    guard let word else { return false }
    return EverydayLists.months.contains(word.folded) && word.isCapitalised
      && word.gap.allSatisfy { $0.isWhitespace || ",-–—/|".contains($0) }
  }

  /// A month or a year within three words.
  private var hasDateNear: Bool {
    var (left, right) = (before, after)
    for _ in 0..<3 {
      if [left, right].contains(where: { $0.map(isDate) ?? false }) { return true }
      left = left.flatMap { WordBeside(before: $0.range.lowerBound, in: stream) }
      right = right.flatMap { WordBeside(after: $0.range.upperBound, in: stream) }
    }
    return false
  }

  private func isDate(_ word: WordBeside) -> Bool {
    (word.isNumber && word.text.count == 4)
      || (word.isCapitalised && EverydayLists.months.contains(word.folded))
  }

  private static let times: Set<String> = [
    "in", "during", "since", "until", "till", "throughout", "through",
  ]
  private static let seasons: Set<String> = [
    "early", "late", "mid", "last", "next", "this", "each", "every",
  ]
  private static let prepositions: Set<String> = [
    "from", "to", "by", "of", "and", "or", "between", "before", "after", "following", "previous",
  ]
  private static let behind: Set<String> = ["day", "onwards", "onward", "bank", "half"]
  private static let joints: Set<String> = ["to", "and", "or", "until", "till", "through"]
  private static let parts: Set<String> = [
    "end", "start", "beginning", "middle", "month", "course", "rest", "week", "weekend", "days",
    "dates", "period", "most", "half",
  ]
  private static let sent: Set<String> = [
    "letter", "letters", "text", "texts", "call", "calls", "message", "messages", "email", "emails",
    "voicemail", "note", "statement", "account", "visit", "visits", "said", "spoke", "talked",
    "speaking", "talking", "wrote", "gave", "given", "sent", "listened", "handed", "introduced",
    "shown", "married", "next", "close", "home", "according", "belonging", "sister", "brother",
    "mother", "father", "friend", "partner", "care", "photograph", "picture", "belief",
  ]
}
