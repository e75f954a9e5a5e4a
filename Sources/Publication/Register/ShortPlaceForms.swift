internal import OrdinaryWords

/// What people write for short of a place or an organisation that is called by a word of its own:
/// "Northgate Primary" and "Northgate School" of "Northgate Primary School".
struct ShortPlaceForms {
  /// The words at its beginning that are in no dictionary.
  private let own: ArraySlice<String>
  private let rest: ArraySlice<String>

  /// - Parameter words: The registered name without its article.
  init(of words: [String]) {
    own = words.prefix { Self.isOwn($0) }
    rest = words[own.endIndex...]
  }

  /// Forms of two words and more, which are nothing else.
  var forms: [String] {
    guard !own.isEmpty, rest.count > 1, let first = rest.first, let last = rest.last else {
      return []
    }
    return [first, last].filter { !Self.joints.contains($0.lowercased()) }.map {
      (own + [$0]).joined(separator: " ")
    }
  }

  /// The word of its own, folded, where it has one and more besides: that alone may be anything.
  var distinctive: String? {
    guard own.count == 1, !rest.isEmpty else { return nil }
    return own.first.map { RegisteredTokens.fold($0) }
  }

  private static func isOwn(_ word: String) -> Bool {
    let folded = RegisteredTokens.fold(word)
    return folded.utf8.count >= 5 && word.allSatisfy { $0.isLetter || "'’".contains($0) }
      && Lexicon.english.kinds(of: folded).isEmpty
  }

  private static let joints: Set<String> = ["and", "of", "the", "for", "in", "at", "on", "&"]
}
