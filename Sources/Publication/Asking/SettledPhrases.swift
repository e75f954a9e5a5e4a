/// Phrases that need no question: those that the register allows, and those by which the project and the
/// site call agencies, policies, systems and terms.
struct SettledPhrases: Sendable {
  private let finder: SightingFinder

  /// - Parameters:
  ///   - allowed: The register's allow list.
  ///   - known: What the project and its site call things.
  init(allowed: [String], known: [String]) {
    let patterns = (allowed + known).enumerated().compactMap { index, phrase in
      NamePattern(phrase, of: index, as: .phrase)
    }
    finder = SightingFinder(patterns)
  }

  func ranges(in stream: LetterStream) -> [Range<Int>] {
    finder.sightings(in: stream).map { sighting in
      stream.starts[sighting.letters.lowerBound]..<stream.ends[sighting.letters.upperBound - 1]
    }
  }

  /// The indices of the phrases that a text holds, those of the allow list first.
  func indices(in stream: LetterStream) -> Set<Int> {
    Set(
      finder.sightings(in: stream).flatMap { sighting in
        sighting.patterns.map { finder.patterns[$0].identity }
      })
  }
}
