/// "Saint" for "St" and the other way about, in the name of a place, an organisation or a surname.
enum SaintForms {
  static func spellings(of text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    // The last word is a street: "High St".
    let changed = words.indices.map { index in
      index == words.count - 1 ? words[index] : other(words[index]) ?? words[index]
    }
    return changed == words ? [text] : [text, changed.joined(separator: " ")]
  }

  private static func other(_ word: String) -> String? {
    switch word {
    case "St", "St.": "Saint"
    case "Saint": "St"
    default: nil
    }
  }
}
