/// Names of two letters, which count in lower case only beside another part of the same name:
/// "li wei", "ann mary ho".
struct ShortNames: Sendable {
  /// The other parts of the names of everybody who has a short one, folded, by identity.
  private let others: [Int: Set<[Unicode.Scalar]>]

  init(of patterns: [NamePattern]) {
    let short = Set(patterns.filter(Self.isShort).map(\.identity))
    var others: [Int: Set<[Unicode.Scalar]>] = [:]
    for pattern in patterns
    where short.contains(pattern.identity) && pattern.part.isSubset(of: .wholeName)
      && !pattern.isJoined && pattern.letters.count > 2
    {
      others[pattern.identity, default: []].insert(pattern.letters)
    }
    self.others = others
  }

  private static func isShort(_ pattern: NamePattern) -> Bool {
    pattern.letters.count == 2 && pattern.needsCapital && pattern.part.isSubset(of: .wholeName)
  }

  /// Whether the word before or after is another part of the name, in lower case too.
  func isBesideOther(_ pattern: NamePattern, _ range: Range<Int>, in stream: LetterStream) -> Bool {
    guard Self.isShort(pattern), let others = others[pattern.identity] else { return false }
    let beside = [
      WordBeside(before: stream.starts[range.lowerBound], in: stream),
      WordBeside(after: stream.ends[range.upperBound - 1], in: stream),
    ]
    return beside.contains { word in
      guard let word, word.isNext, !word.isCapitalised else { return false }
      return others.contains(foldedLetters(word.text))
    }
  }

  /// "The Lis", "both Lis": "Lies" and "As" are words.
  static func isSeveral(_ range: Range<Int>, in stream: LetterStream) -> Bool {
    WordBeside(before: stream.starts[range.lowerBound], in: stream).map {
      $0.isNext && ["the", "both", "two", "three", "those", "these"].contains($0.folded)
    } ?? false
  }
}
