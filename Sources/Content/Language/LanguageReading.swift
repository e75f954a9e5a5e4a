extension LibraryReading {
  /// Reads `content/language/`: one rule on wording a file.
  mutating func readLanguage(_ entries: [ContentEntry]) {
    guard holds(entries, .folder, "language") else { return }
    for place in walk.files(below: "content/language") {
      let file = "content/language/" + place
      guard place.hasSuffix(".yaml") else {
        findings.unplaced(file, expected: "Every rule on wording is a file that ends in .yaml.")
        continue
      }
      let rule = reading.data(file, of: "a rule on wording", findings) {
        LanguageRule.read($0, file: file)
      }
      if let rule = rule ?? nil { library.languageRules.append(rule) }
    }
  }
}
