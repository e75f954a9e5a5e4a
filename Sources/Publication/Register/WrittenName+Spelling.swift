extension WrittenName {
  /// "Kowalczik" of somebody called Kowalczyk: one word that is written like the surname is the surname.
  func spellingSurname(of full: WrittenName) -> WrittenName {
    guard surname == nil, middle.isEmpty, let word = forename, let own = full.surname else {
      return self
    }
    let surnames = [own] + Self.halves(of: own)
    let toSurname = surnames.map { Self.distance(word, $0) }.min() ?? .max
    let toForename = ([full.forename].compactMap { $0 } + full.middle).map {
      Self.distance(word, $0)
    }.min()
    guard toSurname <= max(1, word.count / 4), toSurname < toForename ?? .max else { return self }
    var name = self
    (name.forename, name.surname) = (nil, word)
    return name
  }

  /// How many letters one spelling has to lose, gain or change to be the other.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (foldedLetters(left), foldedLetters(right))
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var next = [index + 1]
      for (place, other) in right.enumerated() {
        next.append(
          letter == other ? row[place] : 1 + min(row[place], row[place + 1], next[place]))
      }
      row = next
    }
    return row[right.count]
  }
}
