/// Titles and police ranks that stand before a surname.
enum NameTitles {
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "messrs", "miss", "mx", "dr", "prof", "professor", "rev", "reverend", "sir",
    "dame",
    "lady", "lord", "master", "sister", "father", "cllr", "councillor", "nurse", "judge", "señor",
    "señora",
    "señorita", "sr", "sra", "srta", "herr", "frau", "madame", "monsieur", "mme", "pan", "pani",
    "signor", "signora", "imam", "rabbi", "pastor", "canon",
  ]

  static let ranks: Set<String> = [
    "pc", "dc", "ps", "ds", "sgt", "sergeant", "constable", "insp", "inspector", "di", "dci",
    "ci", "supt", "superintendent", "dsupt", "chsupt", "pcso", "sc", "wpc", "wdc", "dcs", "dsu",
    "dsgt", "dinsp", "chinsp", "dcon", "dchinsp", "tsgt", "ainsp",
    "csupt", "skipper", "sarge", "acc", "dcc", "cc", "cons", "officer", "detective", "wps", "tdc",
    "tds", "apc",
  ]

  /// Words that belong to a rank when one follows: "Detective Constable", "Acting Sergeant".
  static let rankModifiers: Set<String> = [
    "detective", "det", "chief", "special", "police", "acting", "temporary", "woman", "con",
  ]

  /// The same, where they have a capital: "Temp DC", "Ch Insp".
  static let shortModifiers: Set<String> = ["ch", "temp", "pol", "spec", "dep", "asst", "actg"]

  /// Titles and ranks that are written with a full stop.
  static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "sgt", "insp", "supt", "cllr", "cons", "con", "det",
    "st", "ch", "temp", "pol", "spec", "dep", "asst", "actg",
  ]

  /// Several officers at once: "officers Whitcombe and Qureshi".
  static let pluralRanks: Set<String> = [
    "officers", "constables", "sergeants", "inspectors", "detectives", "pcs", "dcs", "pss", "dss",
    "sgts", "pcsos", "dis",
  ]

  /// Titles that are kinship or a job in lower case: "her sister Sarah".
  static let onlyWithCapital: Set<String> = [
    "sister", "father", "master", "nurse", "judge", "lady", "lord", "sir", "skipper", "sarge",
    "pan", "pani", "sr", "canon", "pastor", "imam", "rabbi",
  ]

  /// Titles that say a person's sex, the same letter for the same.
  static func sex(_ folded: String) -> Character? { sexes[folded] }

  private static let sexes: [String: Character] = [
    "mr": "m", "sir": "m", "lord": "m", "father": "m", "master": "m", "señor": "m", "herr": "m",
    "monsieur": "m", "signor": "m",
    "mrs": "f", "ms": "f", "miss": "f", "dame": "f", "lady": "f", "sister": "f", "señora": "f",
    "señorita": "f", "frau": "f", "madame": "f", "mme": "f",
  ]

  /// Words before a collar number.
  static let numberCues: Set<String> = [
    "collar", "coll", "shoulder", "warrant", "epaulette", "number", "no", "num", "is", "was", "sn",
    "numbers", "nos",
  ]

  /// The cue words that are enough by themselves; "number" and "no" are not: "the number 77 bus".
  static let telling: Set<String> = ["collar", "coll", "shoulder", "warrant", "epaulette", "sn"]

  /// Whatever may stand before a name as its title, so that most words are told from one at a glance.
  static let all = titles.union(ranks).union(pluralRanks)

  /// With the second halves of "Det Con", "D/C" and "D/S".
  static let glance = WordGlance(all.union(["con", "c", "s", "i"]))

  /// What has a full stop and ends no sentence.
  static let stopped = WordGlance(abbreviations.union(numberCues))

  /// Whatever may stand before a title and belong to it.
  static let beforeTitles = WordGlance(all.union(rankModifiers).union(shortModifiers))

  static func isTitle(_ word: some StringProtocol) -> Bool {
    let folded = fold(word)
    return titles.contains(folded) || isRank(folded)
  }

  static func isRank(_ folded: String) -> Bool { ranks.contains(folded) }

  /// A word in lower case without anything that is no letter or digit.
  static func fold(_ word: some StringProtocol) -> String {
    foldedASCII(word.utf8) ?? String(word.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The same where the word is short and ASCII, as nearly all are.
  private static func foldedASCII(_ word: some Collection<UInt8>) -> String? {
    guard word.count <= 32 else { return nil }
    var isPlain = true
    let folded = String(unsafeUninitializedCapacity: 32) { buffer in
      var count = 0
      for byte in word {
        if byte >= 0x80 { isPlain = false }
        guard let letter = LetterFolding.ascii(Unicode.Scalar(byte)) else { continue }
        buffer[count] = UInt8(truncatingIfNeeded: letter.value)
        count += 1
      }
      return isPlain ? count : 0
    }
    return isPlain ? folded : nil
  }
}
