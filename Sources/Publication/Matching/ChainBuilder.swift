/// Puts sightings that stand side by side and can be the same person together.
struct ChainBuilder {
  let patterns: [NamePattern]
  let identities: [Identity]

  func chains(of sightings: [Sighting], in stream: LetterStream) -> [Chain] {
    var chains: [Chain] = []
    for sighting in sightings {
      let candidates = Set(sighting.patterns.map { patterns[$0].identity })
      if let last = chains.last, !isPhrase(sighting), !isPhrase(last.sightings[0]) {
        let shared = last.identities.intersection(candidates)
        if !shared.isEmpty, joins(last, sighting, of: shared, in: stream) {
          chains[chains.count - 1].sightings.append(sighting)
          chains[chains.count - 1].identities = shared
          continue
        }
      }
      chains.append(Chain(sightings: [sighting], identities: candidates))
    }
    return chains
  }

  private func isPhrase(_ sighting: Sighting) -> Bool {
    sighting.patterns.contains { patterns[$0].part == .phrase }
  }

  /// Whether what stands between two sightings may stand inside one name.
  private func joins(
    _ chain: Chain, _ next: Sighting, of shared: Set<Int>, in stream: LetterStream
  ) -> Bool {
    let start = stream.ends[chain.letters.upperBound - 1]
    let end = stream.starts[next.letters.lowerBound]
    guard start <= end else { return false }
    let between = stream.text(start..<end)
    if isNameGap(between) { return true }
    return isSurnameComma(between, after: chain, before: next) || isInitials(between, of: shared)
  }

  /// "Ahmed-O'Neill, Sarah": a surname, a comma and a forename.
  private func isSurnameComma(
    _ between: Substring, after chain: Chain, before next: Sighting
  ) -> Bool {
    between.first == "," && isNameGap(between.dropFirst())
      && parts(of: chain).isSubset(of: [.surname])
      && next.patterns.allSatisfy { !patterns[$0].part.isDisjoint(with: [.forename, .middle]) }
  }

  /// "Sarah J. Ahmed": a middle name that is only its letter.
  private func isInitials(_ between: Substring, of shared: Set<Int>) -> Bool {
    guard between.utf8.count <= 8 else { return false }
    let letters = between.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
    let others = String(
      String.UnicodeScalarView(between.unicodeScalars.filter { !$0.properties.isAlphabetic }))
    return letters.count <= 2 && isNameGap(others[...])
      && shared.contains { identity in
        letters.allSatisfy { identities[identity].initials.contains($0) }
      }
  }

  /// What the sightings of a chain are of the name of the people that it can be.
  func parts(of chain: Chain) -> NamePart {
    chain.sightings.reduce(into: []) { parts, sighting in
      for pattern in sighting.patterns where chain.identities.contains(patterns[pattern].identity) {
        parts.formUnion(patterns[pattern].part)
      }
    }
  }
}
