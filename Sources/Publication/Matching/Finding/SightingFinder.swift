/// Finds every registered form in a text.
///
/// A class, because it is handed to every reader of a mention and never changes.
final class SightingFinder: Sendable {
  let patterns: [NamePattern]
  /// What is asked of each pattern at every place where its letters are.
  let looks: [PatternLook]
  private let trie: NameTrie
  private let windows: NameWindows
  private let shortNames: ShortNames

  init(_ patterns: [NamePattern]) {
    self.patterns = patterns
    looks = patterns.map(PatternLook.init)
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
    guard !stream.letters.isEmpty else { return [] }
    var kept: [Sighting] = []
    kept.reserveCapacity(8)
    trie.forEachHit(in: stream.letters) { hit in
      if mayBeKept(hit, besides: kept), stands(hit, in: stream) { add(hit, to: &kept) }
    }
    for index in kept.indices {
      kept[index].isLowerCaseWord = isLowerCaseWord(kept[index], in: stream)
    }
    return kept
  }

  /// Whether a run begins behind the last that is kept, or where it does.
  private func mayBeKept(_ hit: NameTrie.Hit, besides kept: [Sighting]) -> Bool {
    guard let last = kept.last?.letters else { return true }
    return last.upperBound <= hit.start || last.lowerBound == hit.start
  }

  /// Runs come in the order of their first letters, those of one first letter shortest first.
  private func add(_ hit: NameTrie.Hit, to kept: inout [Sighting]) {
    if let last = kept.last?.letters, last.lowerBound == hit.start {
      if last.upperBound == hit.end {
        kept[kept.count - 1].patterns.append(hit.pattern)
        return
      }
      kept.removeLast()
    }
    kept.append(Sighting(letters: hit.start..<hit.end, patterns: [hit.pattern]))
  }

  private func isLowerCaseWord(_ sighting: Sighting, in stream: LetterStream) -> Bool {
    sighting.patterns.allSatisfy { looks[$0].is(.everydayWord) }
      && !isCapitalised(sighting.patterns[0], sighting.letters, in: stream)
      && !stream.isSpelledOut(sighting.letters)
  }

  private func stands(_ hit: NameTrie.Hit, in stream: LetterStream) -> Bool {
    let pattern = looks[hit.pattern]
    let range = hit.start..<hit.end
    guard stream.startsWord(hit.start),
      stream.endsWord(hit.end)
        || (isPlural(pattern, range, in: stream)
          && !isSurnameOfStranger(patterns[hit.pattern], range, in: stream))
    else { return pattern.is(.tellingWhenGlued) && isGlued(range, in: stream) }
    guard stream.holdsTogether(range, as: pattern) || isSpelledOut(pattern, range, in: stream)
    else { return false }
    if pattern.is(.onlyInAddress) { return token(round: range, in: stream) != nil }
    return !pattern.is(.needsCapitalHere) || isCapitalised(hit.pattern, range, in: stream)
      || shortNames.isBesideOther(patterns[hit.pattern], range, in: stream)
      || (pattern.is(.wordPhrase) && stream.isUppercase(hit.start))
      || (pattern.is(.joined) && token(round: range, in: stream) != nil)
  }

  private func isCapitalised(_ pattern: Int, _ range: Range<Int>, in stream: LetterStream) -> Bool {
    stream.isCapitalised(
      range, seams: patterns[pattern].seams, small: patterns[pattern].smallWords)
  }

  private func isSpelledOut(_ pattern: PatternLook, _ range: Range<Int>, in stream: LetterStream)
    -> Bool
  {
    pattern.is(.name) && stream.isSpelledOut(range)
      && (!pattern.is(.everydayWord) || stream.isUppercase(range.lowerBound))
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
  private func isPlural(_ pattern: PatternLook, _ range: Range<Int>, in stream: LetterStream)
    -> Bool
  {
    guard pattern.is(.plural), pluralEnd(after: range.upperBound, in: stream) != nil else {
      return false
    }
    if range.count == 2, !ShortNames.isSeveral(range, in: stream) { return false }
    return pattern.is(.pluralInLowerCase) || stream.isUppercase(range.lowerBound)
  }

  /// "PC Williams", "said Bob Williams" where somebody is called William: the surname of somebody else.
  private func isSurnameOfStranger(
    _ pattern: NamePattern, _ range: Range<Int>, in stream: LetterStream
  ) -> Bool {
    guard !pattern.part.contains(.surname), pattern.part.isSubset(of: .wholeName),
      let before = WordBeside(before: stream.starts[range.lowerBound], in: stream), before.isNext
    else { return false }
    if NameTitles.isTitle(before.text) { return true }
    return before.isCapitalised && before.text.count > 1
      && !stream.startsSentence(at: before.range.lowerBound)
      && !EverydayLists.determiners.contains(before.folded)
  }

  /// The index after the plural ending that follows a name, where one does.
  func pluralEnd(after end: Int, in stream: LetterStream) -> Int? {
    guard end < stream.letters.count, stream.letters[end] == "s" || stream.letters[end] == "e"
    else { return nil }
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
}
