import Testing

@testable import Publication

/// The tree of names, its table of openings, and the folding that both stand on.
struct NameTrieTests {
  static func letters(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  private static func hits(
    of patterns: [[Unicode.Scalar]], in text: [Unicode.Scalar]
  ) -> [NameTrie.Hit] {
    var hits: [NameTrie.Hit] = []
    NameTrie(patterns).forEachHit(in: text) { hits.append($0) }
    return hits
  }

  @Test func findsWhateverBeginsAnywhere() {
    let patterns = ["ann", "anna", "nan", "é", "ann"].map(Self.letters)
    let found = Self.hits(of: patterns, in: Self.letters("annané"))
    #expect(
      found == [
        NameTrie.Hit(pattern: 0, start: 0, end: 3), NameTrie.Hit(pattern: 4, start: 0, end: 3),
        NameTrie.Hit(pattern: 1, start: 0, end: 4), NameTrie.Hit(pattern: 2, start: 2, end: 5),
        NameTrie.Hit(pattern: 3, start: 5, end: 6),
      ])
  }

  @Test func findsNothingWithoutPatterns() {
    #expect(Self.hits(of: [], in: Self.letters("anna")) == [])
    #expect(Self.hits(of: [[]], in: Self.letters("anna")) == [])
  }

  @Test(arguments: 0..<20)
  func findsWhatASearchOneByOneFinds(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let alphabet = Self.letters("abcdeéœ7")
    func word(_ length: Int) -> [Unicode.Scalar] {
      (0..<length).map { _ in alphabet[dice.below(seed % 2 == 0 ? 8 : 3)] }
    }
    let patterns = (0..<60).map { _ in word(dice.below(6)) }
    let text = word(400)
    let expected = text.indices.flatMap { start in
      patterns.indices.filter { !patterns[$0].isEmpty && text[start...].starts(with: patterns[$0]) }
        .map { NameTrie.Hit(pattern: $0, start: start, end: start + patterns[$0].count) }
        .sorted { ($0.end, $0.pattern) < ($1.end, $1.pattern) }
    }
    #expect(Self.hits(of: patterns, in: text) == expected)
  }

  @Test func openingsLetEveryPatternThroughAndFewOthers() {
    var dice = Dice(seed: 1)
    let alphabet = Self.letters("abcdefghijklmnopqrstuvwxyz0123456789")
    func word(_ length: Int) -> [Unicode.Scalar] {
      (0..<length).map { _ in alphabet[dice.below(36)] }
    }
    func key(_ letters: [Unicode.Scalar]) -> UInt32 {
      letters.prefix(4).enumerated().reduce(0) { $0 | $1.element.value << UInt32(8 * $1.offset) }
    }
    let patterns = (0..<3000).map { _ in word(2 + dice.below(12)) }
    let openings = Openings(patterns.filter { $0.count > 2 })
    openings.testing { test in
      for pattern in patterns where pattern.count > 2 {
        #expect(test.mayOpen(key(pattern + (pattern.count < 4 ? word(4) : []))))
      }
      let passed = (0..<10_000).count { _ in test.mayOpen(key(word(4))) }
      #expect(passed < 1_000)
    }
  }

  @Test func theTablesOfFoldingSayWhatFoldingSays() {
    let folding = LetterFolding()
    for value in (UInt32(0x80)..<0x3000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(folding.letters(of: scalar) == folding.folded(scalar), "\(value)")
    }
  }

  @Test func whatIsKnownOfAsciiIsWhatUnicodeSays() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let isWordPart = properties.isAlphabetic || properties.numericType != nil
      #expect(scalar.isSpace == properties.isWhitespace, "\(value)")
      #expect(scalar.isUpper == properties.isUppercase, "\(value)")
      #expect(scalar.isIgnorable == properties.isDefaultIgnorableCodePoint, "\(value)")
      #expect(scalar.isWordPart == isWordPart, "\(value)")
    }
  }

  @Test(arguments: [
    ("Ahmed-O'Neill", "ahmedoneill"), ("Élan", "élan"), ("", ""), ("'’ -", ""), ("St. 3b", "st3b"),
    ("A-name-of-more-than-thirty-two-letters-and-marks", "anameofmorethanthirtytwolettersandmarks"),
  ])
  func wordsFold(written: String, folded: String) {
    #expect(NameTitles.fold(written) == folded)
  }
}
