/// Puts one date into its sentence: with the preposition that its new words take, without the time of day
/// that would be said of a whole month.
struct DateSentence {
  let reader: DateReader
  let mention: DateMention
  let phrase: DatePhrase
  /// Whether all that the mention told came to one phrase: "between 11 and 14 June" is then "in June".
  let isOne: Bool

  private var tokens: [DateToken] { reader.tokens }
  private var start: Int { mention.tokens.lowerBound }
  private var startByte: Int { tokens[start].range.lowerBound }

  /// Words before the date that change with it.
  struct Lead {
    /// The first token that changes.
    var first: Int
    /// The token after the last one.
    var end: Int
    /// Empty where nothing stands in their place.
    var text: String
  }

  func edits() -> [Wording.Edit] {
    let end = endByte
    if let noun = nounBehind { return [Wording.Edit(range: startByte..<noun, text: "")] }
    if let edits = partOfTime(end) { return edits }
    let lead = self.lead
    let isCapital = lead.map { tokens[$0.first].isCapitalised } ?? false
    var text = phrase.text
    if lead.map({ $0.text.isEmpty && isCapital }) ?? startsSentence { text = text.capitalisedFirst }
    let date = Wording.Edit(range: startByte..<end, text: text)
    return (lead.map { [edit($0, isCapital)] } ?? articles) + [date]
  }

  private func edit(_ lead: Lead, _ isCapital: Bool) -> Wording.Edit {
    let from = tokens[lead.first].range.lowerBound
    guard !lead.text.isEmpty else { return Wording.Edit(range: from..<startByte, text: "") }
    let text = isCapital ? lead.text.capitalisedFirst : lead.text
    // "At 21:04, 11 June": the comma goes with the time.
    guard tokens[start].gap == .space else {
      return Wording.Edit(range: from..<startByte, text: text + " ")
    }
    return Wording.Edit(range: from..<tokens[lead.end - 1].range.upperBound, text: text)
  }

  private var endByte: Int {
    let next = mention.tokens.upperBound
    guard !phrase.isToTheDay, !mention.isWholeMonth else {
      return tokens[next - 1].range.upperBound
    }
    let clock = ClockReader(reader: reader)
    let end = clock.furtherEnd(after: clock.end(after: next) ?? next)
    return tokens[end - 1].range.upperBound
  }

  /// The preposition, and a time of day before it.
  private var lead: Lead? {
    if let lead = partOfMonth { return lead }
    let own = start - 1
    let isWord = own >= 0 && tokens[start].gap == .space && tokens[own].word != nil
    let word = isWord ? tokens[own].word ?? "" : ""
    if let first = beginningOfTime { return afterTime(first, word == "on") }
    if mention.isFeast, ["at", "over"].contains(word) {
      return Lead(
        first: own, end: start, text: DatePreposition.words(for: "on", before: phrase))
    }
    if let lead = hyphened(own) ?? besideADay(word, own) { return lead }
    guard DatePreposition.words.contains(word) || mention.isWholeMonth else { return nil }
    if let lead = aboutADay(word, own) { return lead }
    guard isWord else { return nil }
    if ["early", "late", "mid"].contains(word), mention.isWholeMonth { return vague(own) }
    let isPeriod = isOne && mention.dates.count > 1 && ["between", "from"].contains(word)
    let words = DatePreposition.words(for: isPeriod ? "on" : word, before: phrase)
    return words == word ? nil : Lead(first: own, end: start, text: words)
  }

  private var beginningOfTime: Int? {
    guard !phrase.isToTheDay, !mention.isWholeMonth else { return nil }
    return ClockReader(reader: reader).beginning(before: start)
  }

  private func afterTime(_ first: Int, _ hasOn: Bool) -> Lead {
    let isPhrase = hasOn || reader.isWord(first, DateVocabulary.beforeTimes)
    let text = isPhrase ? DatePreposition.words(for: "on", before: phrase) : ""
    return Lead(first: first, end: hasOn ? start : start, text: text)
  }

  /// "On or about 11 June", "early on 11 June".
  private func aboutADay(_ word: String, _ own: Int) -> Lead? {
    if reader.isWord(own - 1, ["or"]), reader.isWord(own - 2, ["on"]) {
      let on = DatePreposition.words(for: "on", before: phrase)
      return on.isEmpty
        ? Lead(first: own - 2, end: start, text: word)
        : Lead(first: own - 2, end: start, text: "\(on) or \(word)")
    }
    guard word == "on", reader.isWord(own - 1, ["early", "late"]), phrase.kind != .day else {
      return nil
    }
    return Lead(first: own, end: start, text: phrase.kind == .span ? "on a day" : "on a day in")
  }

  /// "In mid-June 2022".
  private func hyphened(_ own: Int) -> Lead? {
    guard own >= 0, tokens[start].gap == .dash, mention.isWholeMonth,
      reader.isWord(own, ["early", "late", "mid"])
    else { return nil }
    return vague(own)
  }

  /// "Two days after 11 June", "the events of 11 June": a length or a noun goes with a day, not with how
  /// long before the incident that was.
  private func besideADay(_ word: String, _ own: Int) -> Lead? {
    guard !mention.isWholeMonth, phrase.kind != .day else { return nil }
    if ["before", "after"].contains(word), reader.isWord(own - 1, Self.lengths) {
      return Lead(
        first: own, end: start, text: word + (phrase.kind == .span ? " a day" : " a day in"))
    }
    guard word == "of", phrase.kind == .span else { return nil }
    return Lead(first: own, end: start, text: "of a day")
  }

  private static let lengths: Set<String> = [
    "hour", "hours", "day", "days", "night", "nights", "week", "weeks", "fortnight", "month",
    "months", "year", "years",
  ]

  /// "In early June 2022" of a year is "in 2022".
  private func vague(_ nearest: Int) -> Lead {
    let isPair =
      reader.isWord(nearest - 1, DateVocabulary.joints)
      && reader.isWord(nearest - 2, ["early", "late", "mid"])
    let own = isPair ? nearest - 2 : nearest
    guard own > 0, tokens[own].gap == .space,
      ["in", "since", "from", "by", "until"].contains(tokens[own - 1].word ?? "")
    else { return Lead(first: own, end: start, text: "") }
    let word = tokens[own - 1].word ?? ""
    return Lead(first: own - 1, end: start, text: DatePreposition.words(for: word, before: phrase))
  }

  /// "At the end of June 2022" of a year is "in 2022".
  private var partOfMonth: Lead? {
    guard mention.isWholeMonth, reader.isWord(start - 1, ["of"]), start >= 2,
      reader.isWord(start - 2, ["start", "beginning", "end", "middle", "close", "month", "course"])
    else { return nil }
    var first = start - 2
    if reader.isWord(first - 1, ["the"]) { first -= 1 }
    guard let word = first > 0 ? tokens[first - 1].word : nil,
      ["at", "in", "by", "since", "from", "until", "towards", "before", "after", "during"].contains(
        word)
    else { return Lead(first: first, end: start, text: "") }
    let same = ["at", "towards", "during"].contains(word) ? "in" : word
    return Lead(
      first: first - 1, end: start, text: DatePreposition.words(for: same, before: phrase))
  }

  /// "the evening of 11 June" is "an evening in June".
  private func partOfTime(_ end: Int) -> [Wording.Edit]? {
    let own = start - 1
    guard own > 0, reader.isWord(own, ["of", "beginning", "commencing", "starting", "ending"]),
      reader.isWord(own - 1, DateVocabulary.partsOfTime), !mention.isWholeMonth,
      let noun = tokens[own - 1].word
    else { return nil }
    let of = tokens[own].range
    let date = startByte..<end
    if phrase.kind == .day {
      guard noun == "day" || noun == "date" else { return [.init(range: date, text: phrase.text)] }
      return [
        .init(range: of.lowerBound..<startByte, text: ""),
        .init(range: date, text: String(phrase.text.dropFirst("the day ".count))),
      ]
    }
    let isBare = phrase.kind != .span
    let words = noun == "hours" ? (isBare ? "of a day in" : "of a day") : (isBare ? "in" : "")
    let link = words.isEmpty ? of.lowerBound..<startByte : of
    return article(before: own - 1, noun) + [
      .init(range: link, text: words), .init(range: date, text: phrase.text),
    ]
  }

  private func article(before noun: Int, _ word: String) -> [Wording.Edit] {
    guard word != "hours", reader.isWord(noun - 1, ["the"]) else { return [] }
    let right = "aeiou".contains(word.prefix(1)) ? "an" : "a"
    let the = tokens[noun - 1]
    return [.init(range: the.range, text: the.isCapitalised ? right.capitalisedFirst : right)]
  }

  /// "An 11 June visit" is "a June visit".
  private var articles: [Wording.Edit] {
    guard start > 0, tokens[start].gap == .space, let word = tokens[start - 1].word,
      word == "a" || word == "an", let first = phrase.text.first
    else { return [] }
    let right = "aeiouAEIOU".contains(first) ? "an" : "a"
    guard right != word else { return [] }
    let text = tokens[start - 1].isCapitalised ? right.capitalisedFirst : right
    return [.init(range: tokens[start - 1].range, text: text)]
  }

  /// Where the noun begins that a date stands before: "the 11 June log". Only a month and a year can
  /// stand there; what is told from the incident is left out.
  private var nounBehind: Int? {
    let next = mention.tokens.upperBound
    guard phrase.kind != .bare, start > 0, tokens[start].gap == .space,
      reader.isWord(start - 1, ["the", "a", "an", "this", "that", "her", "his", "their"]),
      next < tokens.count, tokens[next].gap == .space, let word = tokens[next].word,
      !tokens[next].isCapitalised, !Self.verbs.contains(word)
    else { return nil }
    return tokens[next].range.lowerBound
  }

  private static let verbs: Set<String> = [
    "was", "is", "were", "are", "has", "had", "saw", "marked", "and", "or", "to", "until", "in",
    "at",
    "when", "that", "which", "she", "he", "they", "officers", "police", "the", "a", "on", "by",
  ]

  private var startsSentence: Bool {
    var place = startByte
    while place > 0 {
      let byte = reader.bytes[place - 1]
      if ".!?".utf8.contains(byte) { return place < startByte }
      guard " \n\t\"'(".utf8.contains(byte) else { return false }
      place -= 1
    }
    return true
  }
}
