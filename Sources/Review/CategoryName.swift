/// A category with everything taken away that two writers may do differently: capitals, kinds of dash, the space
/// round a dash or a slash, and remarks in brackets.
struct CategoryName: Hashable {
  private let letters: String

  init(_ text: String) {
    var letters = ""
    var depth = 0
    for character in text.lowercased() {
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case _ where depth > 0 || character.isWhitespace: continue
      case "–", "—", "‐", "‑": letters.append("-")
      default: letters.append(character)
      }
    }
    self.letters = letters
  }
}

/// Whether a characteristic's value says that nothing is known.
func isUnknown(_ value: String) -> Bool { unknowns.contains(CategoryName(value)) }

private let unknowns: Set<CategoryName> = [
  CategoryName("Information not known/not recorded"), CategoryName("Information not known"),
  CategoryName("Information not recorded"), CategoryName("Not known/not recorded"),
  CategoryName("Not known"), CategoryName("Not recorded"), CategoryName("Unknown"),
]
