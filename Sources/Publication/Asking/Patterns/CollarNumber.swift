/// Collar numbers of officers who are not registered: after a rank, or after the word itself.
enum CollarNumber {
  static func found(at number: Range<Int>, _ cue: CueWords, in bytes: [UInt8]) -> FoundPattern? {
    guard (3...6).contains(number.count), bytes[number].allSatisfy(\.isDigit),
      let word = cue.words.first
    else { return nil }
    let isCued = cue.end(in: NameTitles.telling)
    let isRanked = ranks.contains(word) && number.count <= 5 && isBeside(number, word, bytes)
    guard isCued || isRanked else { return nil }
    return FoundPattern(range: number, what: "a collar number")
  }

  private static func isBeside(_ number: Range<Int>, _ word: String, _ bytes: [UInt8]) -> Bool {
    let start = number.lowerBound - 1
    return start >= word.utf8.count && bytes[start] == 0x20 && bytes[start - 1].isLetter
  }

  private static let ranks: Set<String> = [
    "pc", "dc", "ps", "ds", "sgt", "insp", "di", "dci", "pcso", "wpc", "sc", "constable",
    "sergeant",
  ]
}
