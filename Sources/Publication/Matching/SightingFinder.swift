/// Finds every registered form in a text.
struct SightingFinder: Sendable {
  let patterns: [NamePattern]
  private let trie: NameTrie
  private let windows: NameWindows
  private let shortNames: ShortNames

  init(_ patterns: [NamePattern]) {
    self.patterns = patterns
    let letters = patterns.map(\.letters)
    trie = NameTrie(letters)
    windows = NameWindows(letters, trie)
    shortNames = ShortNames(of: patterns)
  }

  /// The letters of those parts of a text that a form may be in.
  func stream(of text: [UInt8]) -> LetterStream {
    LetterStream(text, only: windows.windows(in: text))
  }

  /// The forms that stand as words, longest first where they overlap, in the order of the text.
  func sightings(in stream: LetterStream) -> [Sighting] {
    var found: [(letters: Range<Int>, patterns: [Int])] = []
    // The hits on the same letters come one after another.
    for hit in trie.hits(in: stream.letters) where stands(hit, in: stream) {
      if let last = found.last, last.letters == hit.start..<hit.end {
        found[found.count - 1].patterns.append(hit.pattern)
      } else {
        found.append((hit.start..<hit.end, [hit.pattern]))
      }
    }
    return longestFirst(found.map { sighting(of: $0.patterns, at: $0.letters, in: stream) })
  }

  private func sighting(of found: [Int], at range: Range<Int>, in stream: LetterStream) -> Sighting
  {
    let isWord = found.allSatisfy { patterns[$0].isEverydayWord }
    return Sighting(
      letters: range, patterns: found,
      isLowerCaseWord: isWord
        && !isCapitalised(patterns[found[0]], range, in: stream)
        && !stream.isSpelledOut(range))
  }

  private func stands(_ hit: NameTrie.Hit, in stream: LetterStream) -> Bool {
    let pattern = patterns[hit.pattern]
    let range = hit.start..<hit.end
    guard stream.startsWord(hit.start),
      stream.endsWord(hit.end) || isPlural(pattern, range, in: stream)
    else { return pattern.isTellingWhenGlued && isGlued(range, in: stream) }
    guard stream.holdsTogether(range, as: pattern) || isSpelledOut(pattern, range, in: stream)
    else { return false }
    if pattern.isOnlyInAddress { return token(round: range, in: stream) != nil }
    return !pattern.needsCapitalHere || isCapitalised(pattern, range, in: stream)
      || shortNames.isBesideOther(pattern, range, in: stream)
      || (pattern.isWordPhrase && stream.isUppercase(hit.start))
      || (pattern.isJoined && token(round: range, in: stream) != nil)
  }

  private func isCapitalised(_ pattern: NamePattern, _ range: Range<Int>, in stream: LetterStream)
    -> Bool
  {
    stream.isCapitalised(range, seams: pattern.seams, small: pattern.smallWords)
  }

  private func isSpelledOut(_ pattern: NamePattern, _ range: Range<Int>, in stream: LetterStream)
    -> Bool
  {
    pattern.part.isSubset(of: .wholeName) && stream.isSpelledOut(range)
      && (!pattern.isEverydayWord || stream.isUppercase(range.lowerBound))
  }

  /// `#justiceforsarah`: inside a longer run of letters, but in a place made of such runs.
  private func isGlued(_ range: Range<Int>, in stream: LetterStream) -> Bool {
    stream.isUnbroken(range) && token(round: range, in: stream) != nil
  }

  private func token(round range: Range<Int>, in stream: LetterStream) -> AddressToken? {
    AddressToken(
      around: stream.starts[range.lowerBound]..<stream.ends[range.upperBound - 1], in: stream)
  }

  /// "the Whitcombes", "two Sarahs"; in lower case where the plural is no word of the language.
  private func isPlural(_ pattern: NamePattern, _ range: Range<Int>, in stream: LetterStream)
    -> Bool
  {
    guard pattern.plural != .never, pluralEnd(after: range.upperBound, in: stream) != nil else {
      return false
    }
    if range.count == 2, !ShortNames.isSeveral(range, in: stream) { return false }
    return pattern.plural == .always || stream.isUppercase(range.lowerBound)
  }

  /// The index after the plural ending that follows a name, where one does.
  func pluralEnd(after end: Int, in stream: LetterStream) -> Int? {
    for ending in Self.pluralEndings {
      let range = end..<(end + ending.count)
      guard range.upperBound <= stream.letters.count,
        stream.letters[range].elementsEqual(ending),
        stream.isUnbroken((end - 1)..<range.upperBound), stream.endsWord(range.upperBound)
      else { continue }
      return range.upperBound
    }
    return nil
  }

  private static let pluralEndings: [[Unicode.Scalar]] = [["e", "s"], ["s"]]

  private func longestFirst(_ sightings: [Sighting]) -> [Sighting] {
    let ordered = sightings.sorted {
      ($0.letters.lowerBound, -$0.letters.upperBound)
        < ($1.letters.lowerBound, -$1.letters.upperBound)
    }
    var kept: [Sighting] = []
    for sighting in ordered {
      let isFree = kept.last.map { $0.letters.upperBound <= sighting.letters.lowerBound } ?? true
      if isFree { kept.append(sighting) }
    }
    return kept
  }
}
