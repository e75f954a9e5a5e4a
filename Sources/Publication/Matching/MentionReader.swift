/// Reads what stands round a chain of sightings: title, initials, possessive, the place in the sentence.
struct MentionReader {
  let stream: LetterStream
  let chain: Chain
  let builder: ChainBuilder
  let finder: SightingFinder

  /// The mention, or `nil` where the chain is no name after all: a middle name alone, a bare number.
  func mention() -> Mention? {
    let parts = builder.parts(of: chain)
    if parts.contains(.phrase) { return phrase() }
    var mention = Mention(range: bytes, identities: chain.identities.sorted(), parts: parts)
    mention.surnameFirst = hasSurnameComma && !parts.contains(.collar)
    takeFamily(&mention)
    takeInitials(&mention)
    takeTitle(&mention)
    takeCollar(&mention)
    takePossessive(&mention)
    guard parts.standsAlone || mention.title != nil || mention.hasCue else { return nil }
    guard !isOnlyWords || mention.title != nil || isInAddress else { return nil }
    return placed(mention)
  }

  /// Whether nothing here is written as a name: "will mark", "a walker".
  private var isOnlyWords: Bool {
    chain.sightings.allSatisfy(\.isLowerCaseWord) && !isNameInLowerCase
  }

  /// "tom walker": two words of one name side by side, neither of which is a verb here.
  private var isNameInLowerCase: Bool {
    chain.sightings.count > 1
      && chain.sightings.allSatisfy { !EverydayWord.verbs.contains(folded($0)) }
  }

  private func folded(_ sighting: Sighting) -> String {
    String(String.UnicodeScalarView(stream.letters[sighting.letters]))
  }

  /// Whether the name is part of a mail address, a handle or an address of the web.
  private var isInAddress: Bool {
    let before = stream.text(0..<bytes.lowerBound).split(whereSeparator: \.isWhitespace)
    let after = stream.text(bytes.upperBound..<stream.bytes.count)
      .split(whereSeparator: \.isWhitespace)
    let isGlued =
      stream.scalar(before: bytes.lowerBound).map { !$0.properties.isWhitespace } ?? false
    let isGluedBehind =
      stream.scalar(at: bytes.upperBound).map { !$0.properties.isWhitespace } ?? false
    let token = (isGlued ? before.last ?? "" : "") + (isGluedBehind ? after.first ?? "" : "")
    return token.contains("@") || token.contains("://") || token.hasPrefix("www.")
      || token.hasPrefix("#")
  }

  private var bytes: Range<Int> {
    stream.starts[chain.letters.lowerBound]..<stream.ends[chain.letters.upperBound - 1]
  }

  private func phrase() -> Mention? {
    let phrases = chain.sightings[0].patterns.map { finder.patterns[$0] }
      .filter { $0.part == .phrase }
    // What the register itself gives stands before what is made of an address.
    guard let pattern = phrases.first(where: { $0.numberedReplacement == nil }) ?? phrases.first
    else { return nil }
    var mention = Mention(range: bytes, identities: [pattern.identity], parts: .phrase)
    mention.replacement = pattern.replacement
    if let street = phrases.first(where: { $0.numberedReplacement != nil }) {
      takeHouseNumber(&mention, of: street)
    }
    takePossessive(&mention)
    return mention
  }

  /// "16 Larkspur Close" is next door, and as telling as the address itself.
  private func takeHouseNumber(_ mention: inout Mention, of pattern: NamePattern) {
    guard let numbered = pattern.numberedReplacement,
      let word = WordBefore(mention.range.lowerBound, in: stream), word.text.first?.isNumber == true
    else { return }
    mention.range = word.range.lowerBound..<mention.range.upperBound
    mention.replacement = numbered
  }

  /// "Ahmed-O'Neill, Sarah": the comma shows that the surname came first.
  private var hasSurnameComma: Bool {
    zip(chain.sightings, chain.sightings.dropFirst()).contains { left, right in
      stream.text(
        stream.ends[left.letters.upperBound - 1]..<stream.starts[right.letters.lowerBound]
      )
      .contains(",")
    }
  }

  private func takeFamily(_ mention: inout Mention) {
    let end = chain.letters.upperBound
    guard mention.parts == .surname, let after = finder.pluralEnd(after: end, in: stream) else {
      return
    }
    mention.isFamily = true
    mention.range = mention.range.lowerBound..<stream.ends[after - 1]
  }

  private func takePossessive(_ mention: inout Mention) {
    mention.possessive = Possessive.after(mention.range.upperBound, in: stream)
    let end = mention.range.upperBound + mention.possessive.utf8.count
    mention.range = mention.range.lowerBound..<end
  }

  /// "PC Whitcombe", "Det. Sgt Whitcombe", "Ms Sarah Ahmed", "T/DS Patel".
  private func takeTitle(_ mention: inout Mention) {
    let isCollar = mention.parts == .collar
    while let word = WordBefore(
      mention.range.lowerBound, in: stream, glued: isCollar && mention.title == nil)
    {
      let isModifier = mention.title != nil && NameTitles.rankModifiers.contains(word.folded)
      guard NameTitles.isTitle(word.folded) || isModifier else { break }
      let stop = word.gap.hasPrefix(".") ? "." : ""
      mention.title = [word.text + stop, mention.title].compactMap { $0 }.joined(separator: " ")
      mention.range = word.range.lowerBound..<mention.range.upperBound
    }
    if mention.title != nil { takeActing(&mention) }
  }

  /// The "T/" of "T/DS": temporary, acting.
  private func takeActing(_ mention: inout Mention) {
    let start = mention.range.lowerBound
    guard stream.scalar(before: start) == "/", let letter = stream.scalar(before: start - 1),
      "TA".unicodeScalars.contains(letter)
    else { return }
    mention.title = "\(letter)/" + (mention.title ?? "")
    mention.range = (start - 2)..<mention.range.upperBound
  }

  /// "collar number 1482", "Whitcombe (1482)".
  private func takeCollar(_ mention: inout Mention) {
    guard mention.parts.contains(.collar) else { return }
    if mention.parts == .collar {
      var start = mention.range.lowerBound
      while let word = WordBefore(start, in: stream, glued: true),
        NameTitles.numberCues.contains(word.folded)
      {
        start = word.range.lowerBound
        if NameTitles.telling.contains(word.folded) { mention.hasCue = true }
      }
      if mention.hasCue { mention.range = start..<mention.range.upperBound }
    }
    balanceBrackets(&mention)
  }

  /// A bracket that opens inside the mention closes with it, and the other way about.
  private func balanceBrackets(_ mention: inout Mention) {
    let text = stream.text(mention.range)
    for (open, close) in [("(", ")"), ("[", "]")] {
      let next = stream.scalar(at: mention.range.upperBound).map { String($0) }
      let before = stream.scalar(before: mention.range.lowerBound).map { String($0) }
      if text.contains(open), !text.contains(close), next == close {
        mention.range = mention.range.lowerBound..<(mention.range.upperBound + 1)
      }
      if text.contains(close), !text.contains(open), before == open {
        mention.range = (mention.range.lowerBound - 1)..<mention.range.upperBound
      }
    }
  }

  /// "S. Ahmed-O'Neill", "SJ Ahmed", "Ahmed-O'Neill, S J". They also tell people of one surname apart.
  private func takeInitials(_ mention: inout Mention) {
    guard mention.parts == .surname, !mention.isFamily else { return }
    let allowed = chain.identities.map { builder.identities[$0].initials }
    var read: [Unicode.Scalar] = []
    while let word = WordBefore(mention.range.lowerBound, in: stream),
      word.isInitials(of: allowed)
    {
      read += word.text.lowercased().unicodeScalars
      mention.range = word.range.lowerBound..<mention.range.upperBound
      mention.parts.insert(.forename)
    }
    let after = InitialsAfter(mention.range.upperBound, of: allowed, in: stream)
    if let end = after.end {
      read += after.letters
      mention.range = mention.range.lowerBound..<end
      mention.parts.insert(.forename)
      mention.surnameFirst = true
    }
    let fitting = mention.identities.filter { identity in
      read.allSatisfy(builder.identities[identity].initials.contains)
    }
    if !fitting.isEmpty { mention.identities = fitting }
  }

  /// An everyday word is a name where it stands as one; where a sentence starts nobody can tell.
  private func placed(_ mention: Mention) -> Mention? {
    guard chain.sightings.count == 1, mention.title == nil, !isInAddress,
      !mention.parts.isSuperset(of: [.forename, .surname]),
      chain.sightings[0].patterns.contains(where: { finder.patterns[$0].isEverydayWord })
    else { return mention }
    var mention = mention
    switch EverydayWord(stream: stream, mention: mention).standing {
    case .name: return mention
    case .word: return nil
    case .unclear:
      mention.isAmbiguousWord = true
      return mention
    }
  }
}
