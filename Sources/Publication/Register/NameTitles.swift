/// Titles and police ranks that stand before a surname.
enum NameTitles {
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "reverend", "sir", "dame",
    "lady", "lord", "master", "sister", "father", "cllr", "councillor", "nurse", "judge",
  ]

  static let ranks: Set<String> = [
    "pc", "dc", "ps", "ds", "sgt", "sergeant", "constable", "insp", "inspector", "di", "dci",
    "ci", "supt", "superintendent", "dsupt", "chsupt", "pcso", "sc", "wpc", "wdc", "dcs",
    "csupt", "acc", "dcc", "cc", "cons", "detective", "chief", "officer", "special",
  ]

  /// Words before a collar number.
  static let numberCues: Set<String> = ["collar", "shoulder", "warrant", "number", "no", "officer"]

  static func isTitle(_ word: some StringProtocol) -> Bool {
    let folded = fold(word)
    return titles.contains(folded) || isRank(folded)
  }

  static func isRank(_ folded: String) -> Bool { ranks.contains(folded) }

  static func fold(_ word: some StringProtocol) -> String {
    String(word.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
