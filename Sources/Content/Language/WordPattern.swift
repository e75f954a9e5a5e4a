/// Phrases that a rule on wording looks for, written short: `(fail|fails|failed) to engage`.
///
/// It is the part of regular expressions that says which words stand side by side, and no more, so that every
/// pattern comes to a list of phrases. They are found in one pass however many there are, over line breaks and
/// through emphasis, and always as whole words.
package struct WordPattern: Hashable, Sendable {
  package var source: SourceText
  /// Each phrase as its words, in lower case unless the rule heeds case; `-` is a hyphen, `anyWord` any word.
  package var phrases: [[String]]

  package static let anyWord = "\u{FFFC}"
  /// More phrases than this are refused.
  package static let most = 2000

  /// - Throws: Why it is no such pattern.
  package init(_ source: SourceText) throws(WordPatternProblem) {
    var parser = WordPatternParser(source.text)
    let texts = try parser.texts()
    self.source = source
    phrases = try Self.phrases(of: texts)
  }

  private static func phrases(of texts: [String]) throws(WordPatternProblem) -> [[String]] {
    let found = texts.map { words(of: $0) }
    guard found.allSatisfy({ !$0.isEmpty }) else { throw .mayBeEmpty }
    return found
  }

  /// `hard-to reach` as hard, -, to, reach.
  private static func words(of text: String) -> [String] {
    text.replacing("-", with: " - ").split(separator: " ").map(String.init)
  }
}

/// Why a text is no pattern of words.
package enum WordPatternProblem: Error, Hashable, Sendable {
  case unclosed(Character)
  case unexpected(Character)
  case tooManyPhrases
  /// It would be found between any two letters.
  case mayBeEmpty

  package var reason: String {
    switch self {
    case .unclosed(let bracket): "'\(bracket)' is not closed"
    case .unexpected(let character): "'\(character)' has no meaning here"
    case .tooManyPhrases: "it stands for more than \(WordPattern.most) phrases"
    case .mayBeEmpty: "it may stand for no word at all"
    }
  }
}
