internal import Audit
internal import Content

/// Takes the names of one register out of what is printed (rule 27): a message ends up in a log.
///
/// A message quotes what its user wrote, and what was written in the wrong place may be a name.
///
/// A class, because what takes long to make is made once, and only where something is quoted.
final class MessageMask {
  private let names: RegisteredWords
  private let texts: [String]
  private let ids: Set<String>
  /// Knows every way to write what is registered; for what is quoted, which may be written anyhow.
  private lazy var auditor = register.map { Auditor(AuditRequest(withheldBy: $0)) }
  private let register: Register?

  init(of register: Register?, _ glance: RegisterGlance) {
    names = RegisteredWords(of: register, glance)
    texts = glance.texts.map(Self.folded).filter { $0.count > 3 }
    let entries = (register?.places ?? []) + (register?.organisations ?? [])
    ids = Set(
      (register?.people.map(\.id.text) ?? [])
        + (entries + (register?.identifiers ?? [])).map(\.id.text))
    self.register = register
  }

  /// A sentence of ours, with the user's words in quotation marks.
  ///
  /// - Parameter path: What may be printed of a quotation that is the path of a file.
  func masked(_ text: String, path: (String) -> String? = { _ in nil }) -> String {
    QuotedText(text).parts.map { part in
      switch part {
      case .own(let words): maskedWords(words)
      case .quoted(let words, let mark):
        path(words).map { "\(mark)\($0)\(mark)" } ?? masked(quoted: words, in: mark)
      }
    }.joined()
  }

  /// Whether a line of a file may be printed as it stands.
  func isPrintable(_ line: String) -> Bool { owner(ofQuoted: line) == nil }

  /// Whether a part of a path holds somebody's name. Streets may: projects are called after them.
  func isName(_ part: Substring) -> Bool {
    let words = part.split { !$0.isLetter }
    if words.contains(where: { names.match($0, everyday: false) != .nobody }) { return true }
    let owners = words.map { names.match($0, everyday: true) }.filter { $0 != .nobody }
    return owners.count > 1 && Set(owners.map { "\($0)" }).count < owners.count
  }

  private func masked(quoted words: String, in mark: Character) -> String {
    guard !ids.contains(words), let owner = owner(ofQuoted: words) else {
      return "\(mark)\(words)\(mark)"
    }
    return "\(mark)…\(mark) " + (owner.map { "(registered: '\($0)')" } ?? "(registered)")
  }

  /// Whose registered words stand in a quotation; the inner `nil` where nobody knows.
  private func owner(ofQuoted words: String) -> String?? {
    for word in RegisteredWords.words(of: words) {
      let isCapital = word.first?.isUppercase == true
      if case .somebody(let owner) = names.match(word, everyday: isCapital) { return owner }
    }
    if let hit = auditor?.audit(bytes: Array(words.utf8), named: "words.txt").hits.first {
      return .some(hit.identity)
    }
    let folded = Self.folded(words)
    return texts.contains { folded.contains($0) } ? .some(nil) : nil
  }

  /// Our own words, or the rest of a quotation that quotes something itself.
  private func maskedWords(_ text: String) -> String {
    var masked = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: \.isLetter) {
      let word = rest[start...].prefix { $0.isLetter }
      let before = rest[..<start]
      masked += before
      // A capital inside a sentence is no beginning.
      let isInside =
        (masked.last == " " || masked.last == "'") && masked.dropLast().last?.isLetter == true
      let isLoud = isInside && word.first?.isUppercase == true
      let isHidden = names.match(word, everyday: isLoud) != .nobody && !isId(word, in: text)
      masked += isHidden ? "…" : String(word)
      rest = rest[word.endIndex...]
    }
    return masked + rest
  }

  /// Whether a word stands in an id: `person:gurpreet`.
  private func isId(_ word: Substring, in text: String) -> Bool {
    func belongs(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "-"
    }
    let start = text[..<word.startIndex].reversed().prefix(while: belongs).reversed()
    let end = text[word.endIndex...].prefix(while: belongs)
    return ids.contains(String(start) + word + end)
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
