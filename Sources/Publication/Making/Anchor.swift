/// Anchors that are made of words which a reader sees.
enum Anchor {
  /// Lower-case letters and digits with hyphens between them: "Officer 1" becomes `officer-1`.
  static func made(from words: String) -> String {
    let parts = words.lowercased().split { !($0.isLetter || $0.isNumber) }
    return parts.joined(separator: "-")
  }
}
