/// Every form that a registered address is looked for in: the whole, its beginning, the street with
/// any number or none, the postcode and its sector. Never the town alone (rule 13).
struct AddressForms {
  let identity: Int
  let replacement: String
  /// Whether a folded word is an everyday word of the language.
  let isOrdinary: @Sendable (String) -> Bool

  func patterns(of address: String) -> [NamePattern] {
    let parts = address.split(separator: ",").map { $0.trimmingSpaces }
    let beginnings = parts.indices.map { parts[...$0].joined(separator: ", ") }
    let written =
      beginnings.filter(tells) + [address] + parts.filter { !isPostcode($0) && tells($0) }
    let postcodes = PostcodeForms.postcodes(in: address)
    let forms = Set(written + written.flatMap(StreetName.spellings) + postcodes)
    let whole = forms.sorted().compactMap {
      NamePattern($0, of: identity, as: .phrase, replacement: replacement)
    }
    return whole.filter { $0.letters.count >= 5 } + parts.flatMap(street) + houseNames(parts)
      + postcodes.compactMap { PostcodeForms.sector(of: $0, for: identity) }
  }

  /// The street of "14 Larkspur Close" by itself, and its distinctive words: "14 Larkspur".
  private func street(in part: String) -> [NamePattern] {
    guard let street = StreetName(in: part) else { return [] }
    return StreetName.spellings(of: street.whole).compactMap { pattern($0) }
      + numbers(street) + inWords(street) + [bare(street)].compactMap { $0 }
  }

  /// "The Old Forge" of "The Old Forge, Kiln Lane".
  private func houseNames(_ parts: [String]) -> [NamePattern] {
    guard let street = parts.firstIndex(where: { StreetName(in: $0) != nil }) else { return [] }
    return parts[..<street].flatMap { part -> [NamePattern] in
      let words = part.split(separator: " ").map(String.init)
      let bare = words.first.map { NameTitles.fold($0) } == "the" ? words.dropFirst() : words[...]
      guard bare.count > 1, !part.contains(where: \.isNumber) else { return [] }
      let name = bare.joined(separator: " ")
      var pattern = NamePattern(name, of: identity, as: .phrase, replacement: replacement)
      pattern?.isWordPhrase = bare.allSatisfy { isOrdinary(NameTitles.fold($0)) || $0.count < 3 }
      let withStreet = StreetName.spellings(of: parts[street]).compactMap {
        NamePattern(name + ", " + $0, of: identity, as: .phrase, replacement: replacement)
      }
      return [pattern].compactMap { $0 } + withStreet
    }
  }

  private func pattern(_ text: String) -> NamePattern? {
    var pattern = NamePattern(text, of: identity, as: .phrase, replacement: "the street")
    pattern?.numberedReplacement = "a nearby address"
    return pattern
  }

  /// "14 Larkspur", the address itself without the kind of street, and "Larkspur Close 14".
  private func numbers(_ street: StreetName) -> [NamePattern] {
    guard let number = street.number else { return [] }
    let behind = StreetName.spellings(of: street.whole).compactMap { written in
      var pattern = NamePattern(
        written + " " + number, of: identity, as: .phrase, replacement: replacement)
      pattern?.isNumberLast = true
      return pattern
    }
    var pattern = NamePattern(
      number + " " + street.distinctive, of: identity, as: .phrase, replacement: replacement)
    pattern?.isWordPhrase = false
    return [pattern].compactMap { $0 } + behind
  }

  /// "twenty-seven Cathedral View".
  private func inWords(_ street: StreetName) -> [NamePattern] {
    guard let number = street.number.flatMap({ Int($0) }), let words = NumberWords.words(number)
    else { return [] }
    return StreetName.spellings(of: street.whole).compactMap {
      NamePattern(words + " " + $0, of: identity, as: .phrase, replacement: replacement)
    }
  }

  /// "the Larkspur" and "16 Larkspur"; where it is an everyday word or short only with a number.
  private func bare(_ street: StreetName) -> NamePattern? {
    var pattern = pattern(street.distinctive)
    guard let count = pattern?.letters.count, count >= 4 else { return nil }
    let isWord = street.distinctive.split(separator: " ").allSatisfy {
      isOrdinary(NameTitles.fold($0)) || $0.count < 4
    }
    pattern?.needsCapital = true
    pattern?.needsNumber = isWord || count < 5
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
    PostcodeForms.postcodes(in: part).first.map { $0.count == part.count } ?? false
  }
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
