extension NeedleMaker {
  /// The postcode of an address in any spacing, and its sector. Gives the words it is made of.
  mutating func addPostcode(in address: String, at index: Int) -> Set<String> {
    let words = address.split { $0.isWhitespace || $0 == "," }.map(String.init)
    for (place, word) in words.enumerated() {
      if isOutward(word), place + 1 < words.count, isInward(words[place + 1]) {
        addPostcode(outward: word, inward: words[place + 1], at: index)
        return [word, words[place + 1]]
      }
      if word.count > 4, isOutward(String(word.dropLast(3))), isInward(String(word.suffix(3))) {
        let outward = String(word.dropLast(3))
        addPostcode(outward: outward, inward: String(word.suffix(3)), at: index)
        return [word]
      }
    }
    return []
  }

  private mutating func addPostcode(outward: String, inward: String, at index: Int) {
    let whole = FoldedForm(outward + inward).letters
    add(whole, .bounded, "postcode", at: index)
    let sector = Array(whole.dropLast(2))
    add(sector, .sector(sector.count - 1), "postcode sector", at: index)
  }
}

/// `NR3`, `SW1A`: one or two letters, a digit, perhaps a further letter or digit.
private func isOutward(_ word: String) -> Bool {
  let letters = word.prefix { $0.isASCII && $0.isLetter }
  let rest = word.dropFirst(letters.count)
  guard (1...2).contains(letters.count), let first = rest.first, first.isNumber else {
    return false
  }
  return rest.count <= 2 && rest.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) }
}

/// `1AB`
private func isInward(_ word: String) -> Bool {
  word.count == 3 && word.first?.isNumber == true && word.dropFirst().allSatisfy(\.isLetter)
}
