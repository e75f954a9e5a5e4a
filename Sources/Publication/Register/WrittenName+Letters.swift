extension WrittenName {
  /// "Joerg" for Jörg and "Soerensen" for Sørensen: what a keyboard without the letter writes. The letter
  /// without its dots is folded to already.
  static func withoutUmlauts(_ name: String) -> [String] {
    let written = name.map { letters[$0] ?? String($0) }.joined()
    return written == name ? [] : [written]
  }

  private static let letters: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
    "Å": "Aa", "Ø": "Oe",
  ]
}
