internal import Content

/// Works out what to change in one text so that its dates are told no more exactly than a view allows,
/// and its sentences stay sentences.
struct DateEditing {
  let reader: DateReader
  let policy: DatePolicy
  /// Parts of the text that stay as they are: phrases that the register allows.
  let kept: [Range<Int>]
  private(set) var edits: [Wording.Edit] = []
  private(set) var context: DateContext

  init(_ bytes: [UInt8], policy: DatePolicy, in context: DateContext, kept: [Range<Int>]) {
    reader = DateReader(bytes, years: policy.days.years, known: policy.days.known)
    self.policy = policy
    self.context = context
    self.kept = kept
    for mention in withYears(reader.mentions()) { edit(mention) }
    anchorless()
  }

  var tokens: [DateToken] { reader.tokens }

  /// Edits never overlap; one that would is within the one before it.
  private mutating func anchorless() {
    var end = 0
    edits = edits.filter { edit in
      defer { end = max(end, edit.range.upperBound) }
      return edit.range.lowerBound >= end
    }
  }

  /// "11 June to 3 July 2022": the year is said once. Two dates that come to the same are one.
  private func withYears(_ mentions: [DateMention]) -> [DateMention] {
    var result: [DateMention] = []
    for mention in mentions.reversed() {
      guard let next = result.last,
        reader.joint(at: mention.tokens.upperBound) == next.tokens.lowerBound,
        !mention.isGlued, !next.isGlued, let own = mention.dates.last, let later = next.dates.first
      else {
        result.append(mention)
        continue
      }
      var first = mention
      if own.year == nil, let year = later.year {
        let isBefore = (own.month ?? 0) <= (later.month ?? 12)
        for index in first.dates.indices { first.dates[index].year = isBefore ? year : year - 1 }
      }
      let phrases = Set((first.dates + next.dates).map { policy.phrase($0, near: context.anchor) })
      if phrases.count == 1 {
        first.tokens = first.tokens.lowerBound..<next.tokens.upperBound
        first.dates += next.dates
        result.removeLast()
      }
      result.append(first)
    }
    return result.reversed()
  }

  private mutating func edit(_ mention: DateMention) {
    let range = bytes(of: mention.tokens)
    guard
      !kept.contains(where: {
        $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
      }),
      !mention.dates.allSatisfy(policy.days.published.contains)
    else { return }
    if mention.isAside { return takeOut(mention) }
    if mention.isGlued { return write(glued(mention), over: range) }
    let phrases = mention.dates.compactMap { policy.phrase($0, near: context.anchor) }
    if mention.dates.contains(where: { policy.guesses($0, near: context.anchor) }) {
      context.hasGuessed = true
    }
    context.anchor = mention.dates.last?.middle ?? context.anchor
    guard phrases.count == mention.dates.count, let first = phrases.first, !isCitation(mention)
    else {
      return
    }
    let phrase = Set(phrases).count == 1 ? first : joined(phrases, mention)
    edits += DateSentence(
      reader: reader, mention: mention, phrase: phrase, isOne: Set(phrases).count == 1
    ).edits()
  }

  /// "(Home Office, June 2022)" names a publication; only its month is told.
  private func isCitation(_ mention: DateMention) -> Bool {
    guard mention.isWholeMonth, policy.dates == .relative,
      reader.gap(mention.tokens.lowerBound) == .comma
    else { return false }
    var index = mention.tokens.lowerBound - 1
    while index > 0, mention.tokens.lowerBound - index < 8, tokens[index].gap == .space {
      index -= 1
    }
    return tokens[index].gap == .opening && tokens[index].isCapitalised
  }

  private func joined(_ phrases: [DatePhrase], _ mention: DateMention) -> DatePhrase {
    var phrase = phrases[0]
    let isList = mention.tokens.contains {
      reader.isWord($0, ["and", "or"]) || tokens[$0].gap == .ampersand
    }
    var texts: [String] = []
    for each in phrases where !texts.contains(each.text) { texts.append(each.text) }
    let last = texts.removeLast()
    phrase.text = isList ? texts.joined(separator: ", ") + " and " + last : texts[0] + " to " + last
    return phrase
  }

  /// In a reference or a file's name: the part that may be told.
  private func glued(_ mention: DateMention) -> String {
    guard let date = mention.dates.first, let year = date.year, let month = date.month else {
      return ""
    }
    switch policy.dates {
    case .exact, .month: return "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .year: return String(year)
    case .relative: return "undated"
    }
  }

  private func bytes(of range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// "Yesterday, the 8th, he came" is "Yesterday, he came".
  private mutating func takeOut(_ mention: DateMention) {
    let before = tokens[mention.tokens.lowerBound - 2].range.upperBound
    write("", over: before..<bytes(of: mention.tokens).upperBound)
  }

  private mutating func write(_ text: String, over range: Range<Int>) {
    edits.append(Wording.Edit(range: range, text: text))
  }
}
