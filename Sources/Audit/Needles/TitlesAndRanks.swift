/// Words before a name that say that a name follows. Folded.
func isTitleOrRank(_ word: String) -> Bool { titles.contains(word) || isRank(word) }

/// Police ranks and roles, and what they are abbreviated to.
func isRank(_ word: String) -> Bool { ranks.contains(word) }

private let titles: Set<String> = [
  "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "lady", "lord", "dame", "rev",
  "reverend", "fr", "master", "doctor", "judge", "coroner",
]

private let ranks: Set<String> = [
  "pc", "wpc", "pcso", "dc", "tdc", "wdc", "ps", "sgt", "ds", "dsgt", "insp", "pi", "di", "ci",
  "chinsp", "dci", "supt", "dsupt", "det", "csupt", "dcs", "acc", "dcc", "cc", "sc", "sio", "dio",
  "constable", "sergeant", "inspector", "superintendent", "commander", "commissioner", "officer",
  "detective",
]
