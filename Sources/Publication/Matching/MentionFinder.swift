/// Finds who is named in a text.
struct MentionFinder: Sendable {
  let identities: [Identity]
  /// Phrases that are never swapped, each with a reason in the register (rule 11). Another apostrophe
  /// or a line break does not make another phrase.
  private let allowed: SightingFinder
  /// "Clare's Law": what is never swapped but for a place that is registered so.
  private let setPhrases: SightingFinder
  private let sightings: SightingFinder
  private let builder: ChainBuilder
  private let vocabulary: Vocabulary

  /// - Parameter isOrdinary: Whether a folded word is an everyday word of the language; without it
  ///   every word is, and no unregistered forename is known for one.
  init(
    identities: [Identity], allowed: [String],
    isOrdinary: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.identities = identities
    vocabulary = Vocabulary(of: identities, isOrdinary: isOrdinary)
    self.allowed = SightingFinder(allowed.compactMap { NamePattern($0, of: 0, as: .phrase) })
    setPhrases = SightingFinder(
      SetPhrases.holding(vocabulary.isName).compactMap { NamePattern($0, of: 0, as: .phrase) })
    sightings = SightingFinder(identities.flatMap(\.patterns))
    builder = ChainBuilder(sightings, identities)
  }

  /// The mentions in a text, in order, none overlapping another.
  func mentions(in text: [UInt8]) -> [Mention] {
    mentions(in: stream(of: text))
  }

  /// The letters of a text, or of those parts of it that a form may be in: the mentions are the same.
  func stream(of text: [UInt8]) -> LetterStream { sightings.stream(of: text) }

  /// The mentions among the letters of a text.
  func mentions(in stream: LetterStream) -> [Mention] {
    let found = sightings.sightings(in: stream)
    guard !found.isEmpty else { return [] }
    let permitted = ranges(of: allowed, in: stream.bytes)
    // A place that is registered is never excused by a phrase.
    let namePermitted = permitted + ranges(of: setPhrases, in: stream.bytes)
    let chains = builder.chains(of: found, in: stream)
    let pairs = TwoPeople(stream: stream, builder: builder)
    var mentions: [Mention] = []
    mentions.reserveCapacity(chains.count)
    for number in chains.indices {
      let chain = chains[number]
      let isPlace = builder.parts(of: chain).contains(.phrase)
      if isIn(isPlace ? permitted : namePermitted, chain, stream) { continue }
      if number + 1 < chains.count, let pair = pairs.mention(chain, chains[number + 1]) {
        add(pair, to: &mentions)
        continue
      }
      let reader = MentionReader(
        stream: stream, chain: chain, builder: builder, vocabulary: vocabulary)
      guard let mention = reader.mention() else { continue }
      if let partner = partner(of: mention, in: chain, stream) { add(partner, to: &mentions) }
      add(mention, to: &mentions)
    }
    return mentions
  }

  private func isIn(_ permitted: [Range<Int>], _ chain: Chain, _ stream: LetterStream) -> Bool {
    guard !permitted.isEmpty else { return false }
    let start = stream.starts[chain.letters.lowerBound]
    let end = stream.ends[chain.letters.upperBound - 1]
    return permitted.contains { $0.lowerBound <= start && end <= $0.upperBound }
  }

  /// The R of "R & L Carter", who is somebody else.
  private func partner(of mention: Mention, in chain: Chain, _ stream: LetterStream) -> Mention? {
    guard let range = mention.partner else { return nil }
    let letters = foldedLetters(String(stream.text(range)))
    let others = chain.identities.sorted.filter {
      !mention.identities.contains($0) && letters.allSatisfy(identities[$0].initials.contains)
    }
    return Mention(range: range, identities: others, parts: .forename)
  }

  /// Where a longer mention takes in an earlier one, it alone is left.
  private func add(_ mention: consuming Mention, to kept: inout [Mention]) {
    while let last = kept.last?.range, mention.range.lowerBound <= last.lowerBound,
      last.upperBound <= mention.range.upperBound
    {
      kept.removeLast()
    }
    // Half of a name is never left because a neighbour took the initials before it.
    let start = max(mention.range.lowerBound, kept.last?.range.upperBound ?? 0)
    guard start < mention.range.upperBound else { return }
    mention.range = start..<mention.range.upperBound
    kept.append(mention)
  }

  private func ranges(of phrases: SightingFinder, in text: [UInt8]) -> [Range<Int>] {
    guard !phrases.patterns.isEmpty else { return [] }
    let stream = phrases.stream(of: text)
    return phrases.sightings(in: stream).map { sighting in
      stream.starts[sighting.letters.lowerBound]..<stream.ends[sighting.letters.upperBound - 1]
    }
  }
}
