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
    mention.surnameFirst = hasSurnameComma
    takeFamily(&mention)
    takeInitials(&mention)
    takeTitle(&mention)
    takeCollar(&mention)
    takePossessive(&mention)
    guard parts.standsAlone || hasCue(mention) else { return nil }
    return placed(mention)
  }

  private var bytes: Range<Int> {
    stream.starts[chain.letters.lowerBound]..<stream.ends[chain.letters.upperBound - 1]
  }

  private func phrase() -> Mention? {
    let pattern = chain.sightings[0].patterns.lazy.map { finder.patterns[$0] }
      .first { $0.part == .phrase }
    guard let pattern else { return nil }
    var mention = Mention(range: bytes, identities: [pattern.identity], parts: .phrase)
    mention.replacement = pattern.replacement
    takeHouseNumber(&mention, of: pattern)
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

  /// A collar number or a middle name alone counts only beside a rank or a cue word.
  private func hasCue(_ mention: Mention) -> Bool {
    guard mention.parts.contains(.collar) else { return false }
    if mention.title != nil { return true }
    guard let word = WordBefore(mention.range.lowerBound, in: stream) else { return false }
    return NameTitles.numberCues.contains(word.folded)
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

  /// "PC Whitcombe", "Det. Sgt Whitcombe", "Ms Sarah Ahmed".
  private func takeTitle(_ mention: inout Mention) {
    while let word = WordBefore(mention.range.lowerBound, in: stream),
      NameTitles.isTitle(word.folded)
    {
      let stop = stream.scalar(at: word.range.upperBound) == "." ? "." : ""
      mention.title = [word.text + stop, mention.title].compactMap { $0 }.joined(separator: " ")
      mention.range = word.range.lowerBound..<mention.range.upperBound
    }
  }

  /// "PC 1482 Whitcombe" is one name already; here "Whitcombe (1482)" becomes one.
  private func takeCollar(_ mention: inout Mention) {
    guard mention.parts.contains(.collar), chain.sightings.count > 1 else { return }
    if stream.scalar(at: mention.range.upperBound) == ")", stream.text(mention.range).contains("(")
    {
      mention.range = mention.range.lowerBound..<(mention.range.upperBound + 1)
    }
  }

  /// "S. Ahmed-O'Neill", "SJ Ahmed", "Ahmed-O'Neill, S J".
  private func takeInitials(_ mention: inout Mention) {
    guard mention.parts == .surname, !mention.isFamily else { return }
    let allowed = chain.identities.map { builder.identities[$0].initials }
    while let word = WordBefore(mention.range.lowerBound, in: stream), word.isInitials(of: allowed)
    {
      mention.range = word.range.lowerBound..<mention.range.upperBound
      mention.parts.insert(.forename)
    }
    if let end = InitialsAfter(mention.range.upperBound, of: allowed, in: stream).end {
      mention.range = mention.range.lowerBound..<end
      mention.parts.insert(.forename)
      mention.surnameFirst = true
    }
  }

  /// An everyday word is a name where it stands as one; where a sentence starts nobody can tell.
  private func placed(_ mention: Mention) -> Mention? {
    guard chain.sightings.count == 1, mention.title == nil,
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
