/// Reads a registered place, address, date of birth, reference or number.
struct PhraseReader {
  let stream: LetterStream
  let chain: Chain
  let patterns: [NamePattern]

  func mention() -> Mention? {
    let phrases = chain.sightings[0].patterns.map { patterns[$0] }
      .filter { $0.part == .phrase && hasCue($0) }
    // What the register itself gives stands before what is made of an address.
    guard let pattern = phrases.first(where: { $0.numberedReplacement == nil }) ?? phrases.first
    else { return nil }
    var mention = Mention(range: bytes, identities: [pattern.identity], parts: .phrase)
    mention.replacement = pattern.replacement
    if let token = AddressToken(around: bytes, in: stream), token.range != bytes {
      mention.range = token.range
      mention.replacement = token.replacement
      return mention
    }
    return round(mention, pattern, phrases)
  }

  private func round(_ plain: Mention, _ pattern: NamePattern, _ phrases: [NamePattern]) -> Mention?
  {
    var mention = plain
    if pattern.isNumberLast { giveBackNumber(&mention) }
    if isInLongerName(pattern) || (pattern.isOfOneDay && hasDay) { return nil }
    if let street = phrases.first(where: { $0.numberedReplacement != nil }) {
      takeHouseNumber(&mention, of: street)
      if mention.range == plain.range { takeNumberInWords(&mention, of: street) }
      if mention.range == plain.range { takeNumberBehind(&mention, of: street) }
    }
    if pattern.needsNumber, mention.range == plain.range { return nil }
    if pattern.isSector { takeUnit(&mention) }
    if pattern.cue == .birthday { takeYear(&mention) }
    takeSlashes(&mention)
    PhraseEdges(stream: stream).take(&mention, pattern, phrases)
    takeFlat(&mention, pattern)
    mention.possessive = Possessive.after(mention.range.upperBound, in: stream)
    let end = mention.range.upperBound + mention.possessive.utf8.count
    mention.range = mention.range.lowerBound..<end
    return mention
  }

  private var bytes: Range<Int> {
    stream.starts[chain.letters.lowerBound]..<stream.ends[chain.letters.upperBound - 1]
  }

  private func hasCue(_ pattern: NamePattern) -> Bool {
    guard let cue = pattern.cue else { return true }
    return PhraseCue(stream: stream, range: bytes).says(cue)
  }

  /// A place of everyday words inside a longer name is another: "the Crown Court" for "The Crown".
  private func isInLongerName(_ pattern: NamePattern) -> Bool {
    guard pattern.isWordPhrase, let after = WordBeside(after: bytes.upperBound, in: stream),
      pattern.letters.count < 9
    else { return false }
    return after.isNext && after.isCapitalised
  }

  /// "CAD 877 of 15/02/2023", "CAD 877/150223".
  private var hasDay: Bool {
    guard let after = WordBeside(after: bytes.upperBound, in: stream) else { return false }
    if after.isNumber { return after.gap.count == 1 && "/-".contains(after.gap) }
    guard after.folded == "of", after.isNext else { return false }
    return WordBeside(after: after.range.upperBound, in: stream)?.isNumber ?? false
  }

  /// "16 Larkspur Close" is next door, and as telling as the address itself.
  private func takeHouseNumber(_ mention: inout Mention, of pattern: NamePattern) {
    guard let numbered = pattern.numberedReplacement,
      let word = WordBeside(before: mention.range.lowerBound, in: stream), word.isNumber,
      word.gap.allSatisfy({ $0.isWhitespace || ",-".contains($0) }), word.text.count <= 5
    else { return }
    var start = word.range.lowerBound
    while let left = WordBeside(before: start, in: stream), left.isNumber || isNumberWord(left),
      ["-", "–", "/", " ", ", ", ". "].contains(left.gap), left.text.count <= 6
    {
      guard !(left.isNumber && left.gap.contains(" ")) else { break }
      start = left.range.lowerBound
    }
    mention.range = start..<mention.range.upperBound
    mention.replacement = numbered
  }

  /// "thirty-one Larkspur Close", "one hundred and twelve Larkspur Close"; "the two Larkspur Close
  /// flats" counts flats.
  private func takeNumberInWords(_ mention: inout Mention, of pattern: NamePattern) {
    var (start, place) = (mention.range.lowerBound, mention.range.lowerBound)
    while let left = WordBeside(before: place, in: stream),
      [" ", "-", ", "].contains(left.gap), NumberWords.isPart(left.folded)
    {
      place = left.range.lowerBound
      if left.folded != "and" { start = place }
    }
    guard start < mention.range.lowerBound else { return }
    if let before = WordBeside(before: start, in: stream), before.isNext,
      EverydayLists.determiners.contains(before.folded)
    {
      return
    }
    mention.range = start..<mention.range.upperBound
    mention.replacement = pattern.numberedReplacement
  }

  /// "Larkspur Close 22", where no noun follows that the number counts.
  private func takeNumberBehind(_ mention: inout Mention, of pattern: NamePattern) {
    guard let word = WordBeside(after: mention.range.upperBound, in: stream), word.isNumber,
      [" ", ", "].contains(word.gap), word.text.count <= 4, endsAddress(word.range.upperBound)
    else { return }
    mention.range = mention.range.lowerBound..<word.range.upperBound
    mention.replacement = pattern.numberedReplacement
  }

  /// Whether no noun follows that the number before counts: "in Larkspur Close, 3 cars burned".
  private func endsAddress(_ place: Int) -> Bool {
    let next = WordBeside(after: place, in: stream)
    guard next.map({ !$0.isNext || Self.behindNumbers.contains($0.folded) }) ?? true else {
      return false
    }
    let mark = stream.scalar(at: place)
    return mark.map { !":/-.".unicodeScalars.contains($0) } ?? true || next == nil
      || next?.gap.hasPrefix(". ") == true
  }

  /// The street alone, where the number behind it counts something else.
  private func giveBackNumber(_ mention: inout Mention) {
    guard !endsAddress(mention.range.upperBound),
      let number = WordBeside(before: mention.range.upperBound, in: stream)
    else { return }
    guard let street = WordBeside(before: number.range.lowerBound, in: stream) else { return }
    mention.range = mention.range.lowerBound..<street.range.upperBound
    mention.replacement = "the street"
  }

  private static let behindNumbers: Set<String> = [
    "and", "or", "is", "was", "in", "at", "on", "to", "for", "with", "where", "when", "which",
  ]

  private func isNumberWord(_ word: WordBeside) -> Bool {
    ["number", "no", "flat", "unit"].contains(word.folded)
  }

  /// "Flat 3" and "number" before the address, "3/" before "14 Larkspur Close".
  private func takeFlat(_ mention: inout Mention, _ pattern: NamePattern) {
    guard startsWithNumber(mention.range.lowerBound),
      pattern.numberedReplacement != nil
        || pattern.letters.contains(where: \.properties.isAlphabetic),
      pattern.seams.count < pattern.letters.count - 1
    else { return }
    var start = mention.range.lowerBound
    while let left = WordBeside(before: start, in: stream) {
      let isFlat = isNumberWord(left) && [" ", ". "].contains(left.gap)
      let isPart = left.isNumber && ["/", ", "].contains(left.gap) && isFlatNumber(left)
      guard isFlat || isPart else { break }
      start = left.range.lowerBound
    }
    mention.range = start..<mention.range.upperBound
  }

  private func startsWithNumber(_ place: Int) -> Bool {
    if stream.scalar(at: place).map({ ("0"..."9").contains($0) }) == true { return true }
    return WordBeside(after: place, in: stream).map { NumberWords.isNumber($0.folded) } ?? false
  }

  private func isFlatNumber(_ word: WordBeside) -> Bool {
    if word.gap == "/" { return word.text.count <= 4 }
    let before = WordBeside(before: word.range.lowerBound, in: stream)
    return before.map { ["flat", "unit"].contains($0.folded) } ?? false
  }

  /// "NR3 1XY": a neighbour's postcode; "NR3 1X" is short of a letter.
  private func takeUnit(_ mention: inout Mention) {
    guard let word = WordBeside(after: mention.range.upperBound, in: stream), word.gap.isEmpty,
      word.text.count <= 2
    else { return }
    mention.range = mention.range.lowerBound..<word.range.upperBound
  }

  /// The year of a birthday: "on her birthday, 7 March 2022".
  private func takeYear(_ mention: inout Mention) {
    guard let word = WordBeside(after: mention.range.upperBound, in: stream), word.isNumber,
      word.text.count == 4, word.isNext || [", ", "/"].contains(word.gap)
    else { return }
    mention.range = mention.range.lowerBound..<word.range.upperBound
  }

  /// The slashes of `///filled.count.soap`.
  private func takeSlashes(_ mention: inout Mention) {
    var start = mention.range.lowerBound
    while start > 0, stream.bytes[start - 1] == UInt8(ascii: "/") { start -= 1 }
    if mention.range.lowerBound - start >= 3 { mention.range = start..<mention.range.upperBound }
  }
}
