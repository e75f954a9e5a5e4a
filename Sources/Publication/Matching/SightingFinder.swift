/// Finds every registered form in a text.
struct SightingFinder: Sendable {
  let patterns: [NamePattern]
  private let trie: NameTrie
  private let windows: NameWindows

  init(_ patterns: [NamePattern]) {
    self.patterns = patterns
    let letters = patterns.map(\.letters)
    trie = NameTrie(letters)
    windows = NameWindows(letters, trie)
  }

  /// The letters of a text that a form may be among, or `nil` where no form can be.
  func stream(of text: [UInt8]) -> LetterStream? {
    let windows = windows.windows(in: text)
    return windows.isEmpty ? nil : LetterStream(text, only: windows)
  }

  /// The forms that stand as words, longest first where they overlap, in the order of the text.
  func sightings(in stream: LetterStream) -> [Sighting] {
    var found: [Range<Int>: [Int]] = [:]
    for hit in trie.hits(in: stream.letters) where stands(hit, in: stream) {
      found[hit.start..<hit.end, default: []].append(hit.pattern)
    }
    return longestFirst(
      found.map { range, found in
        let isWord = found.allSatisfy { patterns[$0].isEverydayWord }
        return Sighting(
          letters: range, patterns: found.sorted(),
          isLowerCaseWord: isWord && !stream.isCapitalised(range, seams: patterns[found[0]].seams))
      })
  }

  private func stands(_ hit: NameTrie.Hit, in stream: LetterStream) -> Bool {
    let pattern = patterns[hit.pattern]
    let range = hit.start..<hit.end
    guard stream.startsWord(hit.start), stream.holdsTogether(range, as: pattern) else {
      return false
    }
    guard stream.endsWord(hit.end) || isPlural(pattern, ending: hit.end, in: stream) else {
      return false
    }
    let isWritten = stream.isCapitalised(range, seams: pattern.seams)
    // Beside more of the name an everyday word may be in lower case; joined spellings are more already.
    return isWritten || !(pattern.needsCapital || (pattern.isEverydayWord && pattern.isJoined))
  }

  /// "the Whitcombes": a surname and an s, with a capital.
  private func isPlural(_ pattern: NamePattern, ending end: Int, in stream: LetterStream) -> Bool {
    pattern.part == .surname && stream.isUppercase(end - pattern.letters.count)
      && pluralEnd(after: end, in: stream) != nil
  }

  /// The index after the plural ending that follows a surname, where one does.
  func pluralEnd(after end: Int, in stream: LetterStream) -> Int? {
    for ending in ["es", "s"] {
      let letters = Array(ending.unicodeScalars)
      let range = end..<(end + letters.count)
      guard range.upperBound <= stream.letters.count, Array(stream.letters[range]) == letters,
        stream.starts[end] == stream.ends[end - 1], stream.endsWord(range.upperBound)
      else { continue }
      return range.upperBound
    }
    return nil
  }

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
