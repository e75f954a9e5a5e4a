/// Puts sightings that stand side by side and can be the same person together.
///
/// A class, because it is handed to every reader of a mention and never changes.
final class ChainBuilder: Sendable {
  let finder: SightingFinder
  let identities: [Identity]

  init(_ finder: SightingFinder, _ identities: [Identity]) {
    self.finder = finder
    self.identities = identities
  }

  private var patterns: [NamePattern] { finder.patterns }

  func chains(of sightings: [Sighting], in stream: LetterStream) -> [Chain] {
    var chains: [Chain] = []
    chains.reserveCapacity(sightings.count)
    for sighting in sightings {
      let candidates = people(of: sighting)
      if let last = chains.indices.last, isNear(chains[last], sighting, in: stream),
        !isPhrase(sighting), !isPhrase(chains[last].sightings[0])
      {
        let shared = chains[last].identities.intersection(candidates)
        if !shared.isEmpty, joins(chains[last], sighting, of: shared, in: stream) {
          chains[last].sightings.append(sighting)
          chains[last].identities = shared
          continue
        }
      }
      chains.append(Chain(sightings: [sighting], identities: candidates))
    }
    return chains
  }

  private func people(of sighting: Sighting) -> PeopleList {
    var people = PeopleList()
    for pattern in sighting.patterns { people.insert(finder.looks[pattern].identity) }
    return people
  }

  private func isPhrase(_ sighting: Sighting) -> Bool {
    sighting.patterns.contains { finder.looks[$0].is(.phrase) }
  }

  /// What is more bytes away is another name: even forty marks that nobody sees would fit between.
  private static let longestGap = 128

  private func isNear(_ chain: Chain, _ next: Sighting, in stream: LetterStream) -> Bool {
    let start = stream.ends[chain.letters.upperBound - 1]
    let end = stream.starts[next.letters.lowerBound]
    return start <= end && end - start <= Self.longestGap
  }

  /// Whether what stands between two sightings may stand inside one name. A part that is there
  /// already begins another: "I told Sarah. Sarah left."
  private func joins(
    _ chain: Chain, _ next: Sighting, of shared: PeopleList, in stream: LetterStream
  ) -> Bool {
    let start = stream.ends[chain.letters.upperBound - 1]
    let end = stream.starts[next.letters.lowerBound]
    guard sameCase(chain, next, in: stream) else { return false }
    let between = stream.text(start..<end)
    let (own, new) = (parts(of: chain), parts(of: next, among: shared))
    if own == .collar || new == .collar {
      return own != new && isCollarGap(between) && isClosed(between, behind: next, in: stream)
    }
    let repeats = !own.isDisjoint(with: new)
    if repeats { return new == .surname && own.contains(.surname) && isHalf(chain, next, between) }
    if own == .surname, isJoin(between), isReversedInWords(chain, next, in: stream) {
      return false
    }
    return isJoin(between) || isAbbreviated(chain, between)
      || isSurnameComma(between, after: own, before: new)
      || (own == .surname && between == "/") || isInitials(between, of: shared)
      || (between == " of " && own == .forename && new == .surname
        && isOffice(chain, next, in: stream))
  }

  /// "Chancellor of Justice" for "Chancellor Justice": two words with capitals.
  private func isOffice(_ chain: Chain, _ next: Sighting, in stream: LetterStream) -> Bool {
    (chain.sightings + [next]).allSatisfy { sighting in
      stream.isUppercase(sighting.letters.lowerBound)
        && sighting.patterns.allSatisfy { patterns[$0].isEverydayWord }
    }
  }

  /// "Cz. Sławski", "Z.M. Necatigil": a registered forename that is only its letters.
  private func isAbbreviated(_ chain: Chain, _ between: Substring) -> Bool {
    guard let last = chain.sightings.last, between.first == "." else { return false }
    return last.patterns.contains { patterns[$0].isAbbreviation } && isJoin(between.dropFirst())
  }

  /// "Amy rose to her feet", "Grace may attend": a word in lower case is no half of a name that has
  /// a capital, and in lower case "sarah will come" is none before a verb.
  private func sameCase(_ chain: Chain, _ next: Sighting, in stream: LetterStream) -> Bool {
    guard let last = chain.sightings.last, last.isLowerCaseWord != next.isLowerCaseWord else {
      return true
    }
    let (word, other) = last.isLowerCaseWord ? (last, next) : (next, last)
    if stream.isUppercase(other.letters.lowerBound) { return false }
    let text = String(String.UnicodeScalarView(stream.letters[word.letters]))
    guard EverydayLists.lowerCaseVerbs.contains(text) else { return true }
    // "grace adeyemi": before the surname, all but "when will adeyemi come" is the forename.
    if last.isLowerCaseWord { return !EverydayLists.modals.contains(text) }
    let after = WordBeside(after: stream.ends[word.letters.upperBound - 1], in: stream)
    return after.map { !$0.isNext || EverydayLists.afterNames.contains($0.folded) } ?? true
  }

  /// "Price May": two everyday words with the surname first are a name only in a list of nominals.
  private func isReversedInWords(_ chain: Chain, _ next: Sighting, in stream: LetterStream) -> Bool
  {
    let all = chain.sightings + [next]
    let isEveryday = all.allSatisfy { $0.patterns.allSatisfy { patterns[$0].isEverydayWord } }
    return isEveryday
      && !chain.letters.allSatisfy { stream.isUppercase($0) || stream.isDigit($0) }
  }

  /// The halves of a double-barrelled name the other way about: "O'Neill-Ahmed".
  private func isHalf(_ chain: Chain, _ next: Sighting, _ between: Substring) -> Bool {
    let known = Set(chain.sightings.flatMap(\.patterns).map { patterns[$0].letters })
    let isHyphen = between.count { $0.unicodeScalars.allSatisfy(isDash) } == 1 && isNameGap(between)
    return (isJoin(between) || isHyphen)
      && next.patterns.allSatisfy { !known.contains(patterns[$0].letters) }
  }

  /// "Whitcombe (1482)", "Whitcombe, 1482", "1482 PC Whitcombe".
  private func isCollarGap(_ between: Substring) -> Bool {
    let words = between.split { !$0.isLetter }
    return between.unicodeScalars.count <= 32 && !between.contains("\n\n")
      && between.allSatisfy { $0.isLetter || $0.isWhitespace || ",:.()[]#/-–—|".contains($0) }
      && words.allSatisfy {
        isDivision($0, in: between) || NameTitles.isTitle($0)
          || NameTitles.numberCues.contains(NameTitles.fold($0))
      }
  }

  /// Whether a bracket that opens between the two closes right behind: "Whitcombe (PS 77, then acting inspector)" is
  /// two mentions.
  private func isClosed(_ between: Substring, behind next: Sighting, in stream: LetterStream)
    -> Bool
  {
    guard between.contains("("), !between.contains(")") else { return true }
    return stream.scalar(at: stream.ends[next.letters.upperBound - 1]) == ")"
  }

  /// "4471C Harris": the letter of a division, run against the number.
  private func isDivision(_ word: Substring, in between: Substring) -> Bool {
    word.startIndex == between.startIndex && word.count == 1 && word.first?.isUppercase == true
  }

  /// "Ahmed-O'Neill, Sarah": a surname, a comma and a forename.
  private func isSurnameComma(
    _ between: Substring, after own: NamePart, before new: NamePart
  ) -> Bool {
    own == .surname && !new.isDisjoint(with: [.forename, .middle]) && between.first == ","
      && isJoin(between.dropFirst())
  }

  /// "Sarah J. Ahmed": a middle name that is only its letter.
  private func isInitials(_ between: Substring, of shared: PeopleList) -> Bool {
    guard between.utf8.count <= 8, between.first?.isWhitespace == true else { return false }
    let letters = between.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
    return (1...2).contains(letters.count)
      && between.allSatisfy { $0.isUppercase || $0.isWhitespace || $0 == "." }
      && shared.sorted.contains { identity in
        letters.allSatisfy { identities[identity].initials.contains($0) }
      }
  }

  /// What the sightings of a chain are of the name of the people that it can be.
  func parts(of chain: Chain) -> NamePart {
    chain.sightings.reduce(into: []) { $0.formUnion(parts(of: $1, among: chain.identities)) }
  }

  private func parts(of sighting: Sighting, among people: PeopleList) -> NamePart {
    sighting.patterns.reduce(into: []) { parts, pattern in
      let look = finder.looks[pattern]
      if people.contains(look.identity) { parts.formUnion(look.part) }
    }
  }
}
