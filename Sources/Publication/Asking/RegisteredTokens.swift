internal import Content

/// The single words of everything that a register names, each with whose it is and what it is of theirs.
struct RegisteredTokens: Sendable {
  struct Token: Sendable {
    /// In lower case without accents or apostrophes.
    var word: String
    /// The id in the register.
    var id: String
    /// "the surname", "a word".
    var part: String
  }

  let all: [Token]
  /// The words of their own that places and organisations are called by, each with the id.
  let ownOfPlaces: [String: String]

  init(of register: Register) {
    var all: [Token] = []
    for person in register.people {
      let names = [person.name.full] + person.name.knownAs + person.name.alsoWritten
      for (index, name) in names.enumerated() {
        let written = WrittenName(parsing: name.text)
        let isFull = index == 0
        all += Self.tokens(written.forename, isFull ? "the forename" : "an alias", person)
        for middle in written.middle { all += Self.tokens(middle, "a middle name", person) }
        all += Self.tokens(written.surname, isFull ? "the surname" : "an alias", person)
      }
    }
    for text in register.places + register.organisations {
      for form in [text.text] + text.alsoWritten {
        all += Self.words(form.text).map { Token(word: $0, id: text.id.text, part: "a word") }
      }
    }
    self.all = all
    ownOfPlaces = Self.own(of: register.places + register.organisations)
  }

  private static func own(of places: [RegisteredText]) -> [String: String] {
    let named = places.flatMap { place in ([place.text] + place.alsoWritten).map { ($0, place) } }
    return named.reduce(into: [:]) { found, named in
      let words = named.0.text.split(separator: " ").map(String.init)
      let bare = words.first?.lowercased() == "the" ? Array(words.dropFirst()) : words
      if let word = ShortPlaceForms(of: bare).distinctive { found[word] = named.1.id.text }
    }
  }

  private static func tokens(_ name: String?, _ part: String, _ person: Person) -> [Token] {
    guard let name else { return [] }
    let words = Set([fold(name)] + words(name)).sorted()
    return words.map { Token(word: $0, id: person.id.text, part: part) }
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(isDash) || $0 == "," }
      .filter { $0.first?.isLetter == true }.map { fold($0) }
  }

  /// A word as questions compare it: letters and digits, without accents.
  static func fold(_ word: some StringProtocol) -> String {
    String(String.UnicodeScalarView(LetterStream(Array(word.utf8)).letters))
  }
}
