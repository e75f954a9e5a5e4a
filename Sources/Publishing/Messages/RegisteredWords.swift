internal import Content
internal import OrdinaryWords

/// The single words of the names that a register holds, each with whose it is.
struct RegisteredWords {
  /// By the word in lower case; `nil` where only the bytes of the register tell of it.
  private var owners: [String: String?] = [:]
  /// Words that nobody would take for anything but a name.
  private var telling: [String] = []

  /// - Parameter glance: What the register's bytes tell, for whatever could not be read.
  init(of register: Register?, _ glance: RegisterGlance) {
    for name in glance.names { add(name, of: nil) }
    for person in register?.people ?? [] {
      let names = [person.name.full] + person.name.knownAs + person.name.alsoWritten
      for name in names { add(name.text, of: person.id.text) }
    }
    telling = owners.keys.filter { $0.count > 3 && !OrdinaryWords.contains($0) }
  }

  private mutating func add(_ name: String, of owner: String?) {
    // "van" and "de" are nobody's; "Van" at the beginning of a name is.
    for word in Self.words(of: name) where word.count > 1 && word.first?.isLowercase == false {
      owners[word.lowercased()] = owner
    }
  }

  /// Whose name a word is, or holds inside it.
  enum Match: Equatable {
    case nobody
    case somebody(String?)
  }

  /// - Parameter isLoud: Whether an everyday word counts too ("price", "grace").
  func match(_ word: Substring, everyday isLoud: Bool) -> Match {
    let lower = word.lowercased()
    for form in [lower, lower.hasSuffix("s") ? String(lower.dropLast()) : lower] {
      if let owner = owners[form], isLoud || !OrdinaryWords.contains(form) {
        return .somebody(owner)
      }
    }
    guard lower.count > 4, !OrdinaryWords.contains(lower),
      let held = telling.first(where: { lower.contains($0) })
    else { return .nobody }
    return .somebody(owners[held] ?? nil)
  }

  /// The runs of letters of a text.
  static func words(of text: String) -> [Substring] { text.split { !$0.isLetter } }
}
