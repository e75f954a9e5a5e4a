/// The word that somebody probably meant, if one is near enough: up to a third of the letters wrong. Words as short as
/// most ids are near each other by nature, so that there only capitals may differ.
func nearest(to word: String, among known: [String]) -> String? {
  let wanted = plain(word)
  let limit = wanted.count < 4 ? 0 : wanted.count / 3
  return
    known
    .map { (word: $0, distance: distance(wanted, plain($0))) }
    .filter { $0.distance <= limit }
    .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
}

/// Capitals, underscores and spaces are how keys are written elsewhere, not mistakes of their own.
private func plain(_ word: String) -> [UInt8] {
  word.lowercased().utf8.prefix(60).map { $0 == 0x5F || $0 == 0x20 ? 0x2D : $0 }
}

/// How many letters must be put in, left out, changed or swapped with their neighbour.
private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var before: [Int] = []
  var above = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var best = min(above[column + 1] + 1, current[column] + 1)
      best = min(best, above[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        best = min(best, before[column - 1] + 1)
      }
      current.append(best)
    }
    before = above
    above = current
  }
  return above[right.count]
}
