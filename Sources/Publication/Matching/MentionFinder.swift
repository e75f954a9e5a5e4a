/// Finds who is named in a text.
struct MentionFinder: Sendable {
  let identities: [Identity]
  /// Phrases that are never swapped, each with a reason in the register (rule 11). Another apostrophe
  /// or a line break does not make another phrase.
  private let allowed: SightingFinder
  /// "Clare's Law": what is never swapped but for a place that is registered so.
  private let setPhrases: SightingFinder
  private let sightings: SightingFinder
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
    let builder = ChainBuilder(patterns: sightings.patterns, identities: identities)
    let permitted = ranges(of: allowed, in: stream.bytes)
    let phrases = ranges(of: setPhrases, in: stream.bytes)
    let chains = builder.chains(of: found, in: stream)
    let pairs = TwoPeople(stream: stream, builder: builder)
    return withoutOverlaps(
      chains.indices.flatMap { number -> [Mention] in
        let chain = chains[number]
        let bytes =
          stream.starts[chain.letters.lowerBound]..<stream.ends[chain.letters.upperBound - 1]
        let excused = builder.parts(of: chain).contains(.phrase) ? permitted : permitted + phrases
        if excused.contains(where: {
          $0.lowerBound <= bytes.lowerBound && bytes.upperBound <= $0.upperBound
        }) {
          return []
        }
        if number + 1 < chains.count, let pair = pairs.mention(chain, chains[number + 1]) {
          return [pair]
        }
        let reader = MentionReader(
          stream: stream, chain: chain, builder: builder, finder: sightings, vocabulary: vocabulary)
        return reader.mention().map { partner(of: $0, in: chain) + [$0] } ?? []
      })
  }

  /// The R of "R & L Carter", who is somebody else.
  private func partner(of mention: Mention, in chain: Chain) -> [Mention] {
    guard let range = mention.partner else { return [] }
    let others = chain.identities.subtracting(mention.identities).sorted()
    return [Mention(range: range, identities: others, parts: .forename)]
  }

  /// Where a longer mention takes in an earlier one, it alone is left.
  private func withoutOverlaps(_ mentions: [Mention]) -> [Mention] {
    var kept: [Mention] = []
    for mention in mentions {
      while let last = kept.last, mention.range.lowerBound <= last.range.lowerBound,
        last.range.upperBound <= mention.range.upperBound
      {
        kept.removeLast()
      }
      var mention = mention
      // Half of a name is never left because a neighbour took the initials before it.
      let start = max(mention.range.lowerBound, kept.last?.range.upperBound ?? 0)
      guard start < mention.range.upperBound else { continue }
      mention.range = start..<mention.range.upperBound
      kept.append(mention)
    }
    return kept
  }

  private func ranges(of phrases: SightingFinder, in text: [UInt8]) -> [Range<Int>] {
    guard !phrases.patterns.isEmpty else { return [] }
    let stream = phrases.stream(of: text)
    return phrases.sightings(in: stream).map { sighting in
      stream.starts[sighting.letters.lowerBound]..<stream.ends[sighting.letters.upperBound - 1]
    }
  }
}
