extension NeedleMaker {
  /// The street with and without its number, the name of a house, the postcode. Never the town.
  mutating func addAddress(_ text: String, at index: Int) {
    let postcode = addPostcode(in: text, at: index)
    let parts = text.split { $0 == "," || $0.isNewline }
      .map { words(of: $0).filter { !postcode.contains($0) } }
      .filter { !$0.isEmpty }
    guard let street = parts.firstIndex(where: isStreet) else {
      return addUnrecognised(parts, at: index)
    }
    addStreet(parts[street], at: index)
    for part in parts[..<street] where !part.contains(where: startsWithDigit) && part.count > 1 {
      addPhrase(part.joined(separator: " "), "house name", at: index)
    }
  }

  /// Without a street, what stands first is the house; a lone part is all there is.
  private mutating func addUnrecognised(_ parts: [[String]], at index: Int) {
    guard let first = parts.first else { return }
    addPhrase(first.joined(separator: " "), "address", at: index)
  }

  private mutating func addStreet(_ part: [String], at index: Int) {
    let name = part.filter { !startsWithDigit($0) && !unitWords.contains(folded($0)) }
    guard let kind = name.last, name.count > 1 else { return }
    addPhrase(name.joined(separator: " "), "street", at: index)
    let proper = name.dropLast()
    for short in streetKinds[folded(kind)] ?? [] {
      addPhrase((proper + [short]).joined(separator: " "), "street", at: index)
    }
    let number = part.filter(startsWithDigit)
    guard !number.isEmpty else { return }
    addPhrase((number + name).joined(separator: " "), "street and number", at: index)
    addPhrase((number + proper).joined(separator: " "), "street and number", at: index)
  }
}

private func words(of text: Substring) -> [String] {
  text.split(whereSeparator: \.isWhitespace).map(String.init)
}

private func folded(_ word: String) -> String { FoldedForm(word).text }

private func startsWithDigit(_ word: String) -> Bool { word.first?.isNumber ?? false }

private func isStreet(_ words: [String]) -> Bool {
  words.count > 1 && words.last.map { streetKinds[folded($0)] != nil } ?? false
}

private let unitWords: Set<String> = ["flat", "unit", "apartment", "apt", "room", "house"]

/// The last words of street names, with their short forms.
private let streetKinds: [String: [String]] = [
  "street": ["St"], "road": ["Rd"], "avenue": ["Ave", "Av"], "close": ["Cl"], "lane": ["Ln"],
  "drive": ["Dr"], "court": ["Ct"], "place": ["Pl"], "square": ["Sq"], "crescent": ["Cres"],
  "terrace": ["Terr", "Tce"], "gardens": ["Gdns"], "grove": ["Gr"], "way": [], "walk": [],
  "hill": [], "row": [], "mews": [], "rise": [], "view": [], "green": [], "park": [], "parade": [],
  "yard": [], "gate": [], "quay": [], "wharf": [], "path": [], "end": [], "croft": [], "vale": [],
  "heol": [], "ffordd": [], "lon": [], "stryd": [], "estate": [], "broadway": [], "meadow": [],
  "meadows": [], "loke": [], "passage": [], "circus": [], "embankment": [], "promenade": [],
]
