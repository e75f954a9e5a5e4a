internal import Content

/// Finds all phrases of all rules in a text at once.
///
/// The words of the phrases are numbered, and the phrases kept as one tree of numbers, so that a text costs a look-up a
/// word however many rules there are.
struct PhraseFinder {
  /// A phrase in a text.
  struct Hit {
    /// What was given with the phrase.
    var owner: Int
    /// The first token, and the one behind the last.
    var tokens: Range<Int>
  }

  private var numbers: [String: UInt32] = [WordPattern.anyWord: 1, "-": 2]
  private var steps: [Step: Int] = [:]
  /// Whose phrase ends at each node.
  private var owners: [[Int]] = [[]]

  private struct Step: Hashable {
    var node: Int
    var word: UInt32
  }

  mutating func add(_ phrases: [[String]], owner: Int) {
    for phrase in phrases {
      var node = 0
      for word in phrase { node = child(of: node, by: number(of: word)) }
      owners[node].append(owner)
    }
  }

  private mutating func number(of word: String) -> UInt32 {
    if let known = numbers[word] { return known }
    let number = UInt32(numbers.count + 1)
    numbers[word] = number
    return number
  }

  private mutating func child(of node: Int, by word: UInt32) -> Int {
    let step = Step(node: node, word: word)
    if let known = steps[step] { return known }
    owners.append([])
    steps[step] = owners.count - 1
    return owners.count - 1
  }

  /// Every phrase, those of one owner that lie within a longer one left out, in the order of the text.
  func hits(in words: NumberedWords) -> [Hit] {
    var found: [Hit] = []
    for start in words.numbers.indices where words.numbers[start] > 2 {
      for hit in hits(in: words, from: start) where !found.contains(where: { covers($0, hit) }) {
        found.append(hit)
      }
    }
    return found
  }

  private func covers(_ longer: Hit, _ hit: Hit) -> Bool {
    longer.owner == hit.owner && longer.tokens.lowerBound <= hit.tokens.lowerBound
      && hit.tokens.upperBound <= longer.tokens.upperBound
  }

  /// Longest first.
  private func hits(in words: NumberedWords, from start: Int) -> [Hit] {
    var found: [Hit] = []
    var nodes = [0]
    for index in words.numbers[start...].indices {
      let number = words.numbers[index]
      guard number != NumberedWords.mark else { break }
      nodes = nodes.flatMap { next(after: $0, number) }
      if nodes.isEmpty { break }
      for node in nodes {
        found += owners[node].map { Hit(owner: $0, tokens: start..<index + 1) }
      }
    }
    return found.reversed()
  }

  private func next(after node: Int, _ number: UInt32) -> [Int] {
    let exact = steps[Step(node: node, word: number)]
    // A hyphen is no word.
    let any = number == 2 ? nil : steps[Step(node: node, word: 1)]
    return [exact, any].compactMap(\.self)
  }

  /// The words of a text by their numbers here.
  func numbered(_ tokens: [WordToken], of text: [UInt8]) -> NumberedWords {
    NumberedWords(
      numbers: tokens.map { token in
        switch token.kind {
        case .word: numbers[foldedWord(text[token.range])] ?? NumberedWords.unknown
        case .hyphen: 2
        case .mark, .sentenceEnd: NumberedWords.mark
        }
      })
  }
}

/// A text as the numbers of its words.
struct NumberedWords {
  /// A word of no phrase.
  static let unknown: UInt32 = 0
  /// What parts two words.
  static let mark = UInt32.max

  var numbers: [UInt32]
}

/// A word in lower case with straight apostrophes.
func foldedWord(_ bytes: ArraySlice<UInt8>) -> String {
  if bytes.allSatisfy({ $0 < 0x80 }) {
    return String(
      decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
  return String(decoding: bytes, as: UTF8.self).lowercased().replacing("’", with: "'")
}
