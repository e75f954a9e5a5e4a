/// Finds who is named in a text.
struct MentionFinder: Sendable {
  let identities: [Identity]
  /// Phrases that are never swapped, each with a reason in the register (rule 11). Another apostrophe
  /// or a line break does not make another phrase.
  private let allowed: SightingFinder
  private let sightings: SightingFinder

  init(identities: [Identity], allowed: [String]) {
    self.identities = identities
    self.allowed = SightingFinder(allowed.compactMap { NamePattern($0, of: 0, as: .phrase) })
    sightings = SightingFinder(identities.flatMap(\.patterns))
  }

  /// The mentions in a text, in order, none overlapping another.
  func mentions(in text: [UInt8]) -> [Mention] {
    sightings.stream(of: text).map { mentions(in: $0) } ?? []
  }

  /// The mentions among the letters of a text, or of those parts of it that a form may be in.
  func mentions(in stream: LetterStream) -> [Mention] {
    let found = sightings.sightings(in: stream)
    guard !found.isEmpty else { return [] }
    let builder = ChainBuilder(patterns: sightings.patterns, identities: identities)
    let permitted = allowedRanges(in: stream.bytes)
    let chains = builder.chains(of: found, in: stream)
    return withoutOverlaps(
      chains.compactMap { chain in
        let bytes =
          stream.starts[chain.letters.lowerBound]..<stream.ends[chain.letters.upperBound - 1]
        if permitted.contains(where: {
          $0.lowerBound <= bytes.lowerBound && bytes.upperBound <= $0.upperBound
        }) {
          return nil
        }
        return MentionReader(stream: stream, chain: chain, builder: builder, finder: sightings)
          .mention()
      })
  }

  private func withoutOverlaps(_ mentions: [Mention]) -> [Mention] {
    var kept: [Mention] = []
    for mention in mentions {
      let isFree = kept.last.map { $0.range.upperBound <= mention.range.lowerBound } ?? true
      if isFree { kept.append(mention) }
    }
    return kept
  }

  private func allowedRanges(in text: [UInt8]) -> [Range<Int>] {
    guard !allowed.patterns.isEmpty, let stream = allowed.stream(of: text) else { return [] }
    return allowed.sightings(in: stream).map { sighting in
      stream.starts[sighting.letters.lowerBound]..<stream.ends[sighting.letters.upperBound - 1]
    }
  }
}
