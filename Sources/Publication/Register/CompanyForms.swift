/// "Limited" for "Ltd" and the other way about, at the end of an organisation's name.
enum CompanyForms {
  static func spellings(of text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard let last = words.last, words.count > 1, let other = other(last) else { return [text] }
    return [text, (words.dropLast() + [other]).joined(separator: " ")]
  }

  private static func other(_ word: String) -> String? {
    switch word.lowercased() {
    case "ltd", "ltd.": "Limited"
    case "limited": "Ltd"
    default: nil
    }
  }
}
