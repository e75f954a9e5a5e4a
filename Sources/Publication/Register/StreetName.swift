/// The street of a part of an address: "14 Larkspur Close".
struct StreetName {
  var number: String?
  /// "Larkspur".
  var distinctive: String
  /// "Larkspur Close".
  var whole: String

  /// `nil` where the part names no street.
  init?(in part: String) {
    let words = part.split(separator: " ").map(String.init)
    let named = Array(words.drop { $0.contains(where: \.isNumber) || Self.dwellings.contains($0) })
    guard named.count >= 2, let last = named.last, Self.kind(of: last) != nil else { return nil }
    number = words.dropLast(named.count).last { $0.contains(where: \.isNumber) }
    distinctive = named.dropLast().joined(separator: " ")
    whole = named.joined(separator: " ")
  }

  /// The same text with every way to write the kind of street that it ends in.
  static func spellings(of text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard let last = words.last, let kind = kind(of: last) else { return [text] }
    return ([last] + [kind.name] + kind.short).map {
      (words.dropLast() + [$0]).joined(separator: " ")
    }
  }

  private static func kind(of word: String) -> (name: String, short: [String])? {
    let folded = NameTitles.fold(word)
    return kinds.first { $0.name == folded || $0.short.contains(folded) }
  }

  private static let dwellings: Set<String> = ["Flat", "flat", "Unit", "unit", "Room", "Apartment"]

  /// The kinds of street with their abbreviations.
  private static let kinds: [(name: String, short: [String])] = [
    ("street", ["st", "str"]), ("road", ["rd"]), ("lane", ["ln", "la"]), ("close", ["cl", "clo"]),
    ("avenue", ["ave", "av"]), ("drive", ["dr", "drv"]), ("way", ["wy"]), ("court", ["ct", "crt"]),
    ("crescent", ["cres", "cr", "cresc"]), ("terrace", ["terr", "ter", "tce"]),
    ("place", ["pl"]), ("gardens", ["gdns", "gdn", "garden"]), ("grove", ["gr", "gro", "grv"]),
    ("square", ["sq"]), ("hill", []), ("rise", []), ("walk", ["wk"]), ("mews", ["ms"]),
    ("row", []), ("parade", ["pde"]), ("quay", []), ("view", ["vw"]), ("green", ["grn"]),
    ("park", ["pk"]), ("wharf", []), ("yard", ["yd"]), ("house", ["hse"]), ("boulevard", ["blvd"]),
    ("broadway", []), ("circus", []), ("croft", []), ("dale", []), ("end", []), ("field", []),
    ("fields", []), ("gate", []), ("heath", []), ("heights", ["hts"]), ("meadow", []),
    ("meadows", []), ("mount", ["mt"]), ("path", []), ("vale", []), ("villas", []), ("wynd", []),
    ("loke", []), ("buildings", ["bldgs"]), ("estate", ["est"]), ("passage", []), ("alley", []),
    ("bank", []), ("chase", []), ("heol", []), ("ffordd", []), ("stryd", []),
  ]
}
