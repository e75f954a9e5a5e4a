/// Every form that a registered address is looked for in: the whole, its beginning, the street with
/// any number, the postcode. Never the town alone (rule 13).
struct AddressForms {
  let identity: Int
  let replacement: String

  func patterns(of address: String) -> [NamePattern] {
    let parts = address.split(separator: ",").map { $0.trimmingSpaces }
    let beginnings = parts.indices.map { parts[...$0].joined(separator: ", ") }
    var forms = Set(beginnings.filter(tells) + [address])
    forms.formUnion(parts.filter { tells($0) && !isPostcode($0) })
    forms.formUnion(postcodes(in: address))
    let whole = forms.sorted().compactMap {
      NamePattern($0, of: identity, as: .phrase, replacement: replacement)
    }
    return whole.filter { $0.letters.count >= 5 } + parts.compactMap(street)
  }

  /// The street of "14 Larkspur Close", by itself.
  private func street(in part: String) -> NamePattern? {
    let words = part.split(separator: " ").drop { $0.contains(where: \.isNumber) }
    guard words.count >= 2, let last = words.last, Self.streetWords.contains(last.lowercased())
    else {
      return nil
    }
    var pattern = NamePattern(
      words.joined(separator: " "), of: identity, as: .phrase, replacement: "the street")
    pattern?.numberedReplacement = "a nearby address"
    return pattern
  }

  /// Whether a part of the address tells more than a number: "Flat 3" is in every street.
  private func tells(_ part: String) -> Bool {
    let words = part.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    return part.contains(where: \.isNumber)
      && words.contains {
        $0.count >= 4 && $0.allSatisfy(\.isLetter) && !Self.dwellings.contains($0)
      }
  }

  private static let dwellings: Set<String> = [
    "flat", "unit", "room", "apartment", "floor", "house",
  ]

  private func isPostcode(_ part: String) -> Bool {
    postcodes(in: part).first.map { $0.count == part.count } ?? false
  }

  /// Postcodes, written with or without their space.
  private func postcodes(in text: String) -> [String] {
    let postcode = /\b[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}\b/
    return text.matches(of: postcode).map { String($0.output) }
  }

  private static let streetWords: Set<String> = [
    "street", "road", "lane", "close", "avenue", "drive", "way", "court", "crescent", "terrace",
    "place", "gardens", "grove", "square", "hill", "rise", "walk", "mews", "row", "parade", "quay",
    "view", "green", "park", "wharf", "yard", "st", "rd", "ln", "cl", "ave", "dr",
  ]
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmingSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
