/// Reads a pattern into all the texts that it stands for.
struct WordPatternParser {
  private var rest: Substring

  init(_ pattern: String) { rest = pattern[...] }

  mutating func texts() throws(WordPatternProblem) -> [String] {
    let texts = try alternatives()
    if let left = rest.first { throw .unexpected(left) }
    return texts
  }

  private mutating func alternatives() throws(WordPatternProblem) -> [String] {
    var texts = try sequence()
    while rest.first == "|" {
      rest.removeFirst()
      texts += try sequence()
    }
    return try few(texts)
  }

  private mutating func sequence() throws(WordPatternProblem) -> [String] {
    var texts = [""]
    while let character = rest.first, character != "|", character != ")" {
      var next = try atom(character)
      if rest.first == "?" {
        rest.removeFirst()
        next.append("")
      }
      guard texts.count * next.count <= WordPattern.most else { throw .tooManyPhrases }
      texts = texts.flatMap { start in next.map { start + $0 } }
    }
    return texts
  }

  /// One letter, or a group of which one stands in its place.
  private mutating func atom(_ first: Character) throws(WordPatternProblem) -> [String] {
    rest.removeFirst()
    switch first {
    case "(": return try group()
    case "[": return try choice()
    case "\\": return try anyWord()
    case "’": return ["'"]
    case " ", "-", "'", "&", "/": return [String(first)]
    default:
      guard first.isLetter || first.isNumber else { throw .unexpected(first) }
      return [String(first)]
    }
  }

  private mutating func group() throws(WordPatternProblem) -> [String] {
    if rest.hasPrefix("?:") { rest.removeFirst(2) }
    let texts = try alternatives()
    guard rest.popFirst() == ")" else { throw .unclosed("(") }
    return texts
  }

  private mutating func choice() throws(WordPatternProblem) -> [String] {
    guard let end = rest.firstIndex(of: "]") else { throw .unclosed("[") }
    let characters = rest[..<end].map(String.init)
    rest = rest[rest.index(after: end)...]
    return characters
  }

  private mutating func anyWord() throws(WordPatternProblem) -> [String] {
    guard rest.hasPrefix("w+") else { throw .unexpected("\\") }
    rest.removeFirst(2)
    return [WordPattern.anyWord]
  }

  private func few(_ texts: [String]) throws(WordPatternProblem) -> [String] {
    guard texts.count <= WordPattern.most else { throw .tooManyPhrases }
    return texts
  }
}
