extension NeedleMaker {
  mutating func addNames(of identity: WithheldIdentity, at index: Int) {
    let names = [identity.fullName] + identity.alsoWritten
    for (order, name) in names.enumerated() where !name.isEmpty {
      let isFull = order == 0
      let words = nameTokens(of: name)
      addFullName(words, at: index)
      // The register says that a name is a word and not which half; the list of words may know.
      let isKnown = [words.first, words.last].contains {
        $0.map { isOrdinary(FoldedForm($0).text) } ?? false
      }
      for (place, word) in words.enumerated() where !isMiddle(place, in: words) {
        let isSurname = place == words.count - 1 && (words.count > 1 || !isFull)
        let everyday = identity.everydayWord && (place == 0 || (isSurname && !isKnown))
        addToken(word, isSurname ? "surname" : "forename", everyday: everyday, at: index)
      }
    }
    for name in identity.knownAs { addKnownAs(name, everyday: identity.everydayWord, at: index) }
    // Last: what is a forename or a nickname too counts as that.
    for name in names { addMiddleNames(of: name, at: index) }
  }

  /// What a middle name is called that many people have. It does not count alone.
  static let middleName = "middle name"

  private func isMiddle(_ place: Int, in words: [String]) -> Bool {
    place > 0 && place < words.count - 1
  }

  /// A rare middle name is as good as a forename; a common one, or an everyday word, tells of nobody.
  private mutating func addMiddleNames(of name: String, at index: Int) {
    let words = nameTokens(of: name)
    for (place, word) in words.enumerated() where isMiddle(place, in: words) {
      let form = FoldedForm(word)
      guard form.heads.count == 1, form.letters.count > 1,
        isOrdinary(form.text) || request.commonNames(form.text)
      else {
        addToken(word, "forename", everyday: false, at: index)
        continue
      }
      nameWords[index].insert(form.text)
      add(form.letters, .nameWord, Self.middleName, at: index)
    }
  }

  /// A word of a name, and for a double-barrelled one its halves.
  private mutating func addToken(_ token: String, _ rule: String, everyday: Bool, at index: Int) {
    addWord(FoldedForm(token), rule, everyday: everyday, at: index)
    let halves = token.split(whereSeparator: isHyphen).map { FoldedForm(String($0)) }
    guard halves.count > 1 else { return }
    for half in halves where half.letters.count > 2 {
      addWord(half, "half of a \(rule)", everyday: everyday, at: index)
    }
  }

  private mutating func addWord(
    _ form: FoldedForm, _ rule: String, everyday: Bool, at index: Int
  ) {
    guard form.letters.count > 1 else { return }
    nameWords[index].insert(form.text)
    // A double-barrelled name of everyday words is still no everyday word.
    let ordinary = everyday || form.words.allSatisfy { isOrdinary($0) }
    if form.letters.count == 2 || (ordinary && form.heads.count == 1) {
      add(form.letters, .nameWord, rule, at: index)
    } else if ordinary {
      add(form.letters, .capitalised(form.heads), rule, at: index)
    } else {
      addPlain(form, rule, at: index)
      addStems(of: form, rule, at: index)
    }
  }

  /// `whitcomb`: what an index of words keeps of a name when it takes its ending off.
  private mutating func addStems(of form: FoldedForm, _ rule: String, at index: Int) {
    for length in [form.letters.count - 1, form.letters.count - 2] where length >= 5 {
      let stem = Array(form.letters[..<length])
      guard !isOrdinary(String(decoding: stem, as: UTF8.self)) else { continue }
      add(stem, .token, "stem of a \(rule)", at: index)
    }
  }

  private mutating func addKnownAs(_ name: String, everyday: Bool, at index: Int) {
    let words = nameTokens(of: name)
    guard words.count > 1 else {
      let form = FoldedForm(name)
      if form.letters.count < 2 {
        unsearchable.append(.init(identity: request.identities[index].id, rule: "known as"))
      }
      return addWord(form, "known as", everyday: false, at: index)
    }
    addPhrase(words.joined(separator: " "), "known as", at: index)
    for word in words where !isOrdinary(FoldedForm(word).text) && FoldedForm(word).letters.count > 2
    {
      addToken(word, "known as", everyday: false, at: index)
    }
  }

  /// Every order of the words of a name, with and without the middle ones.
  private mutating func addFullName(_ words: [String], at index: Int) {
    guard words.count > 1, let first = words.first, let last = words.last else { return }
    var orders = [[first, last], [last, first]]
    for half in last.split(whereSeparator: isHyphen) { orders.append([first, String(half)]) }
    if words.count < 5 {
      orders += permutations(of: words)
    } else {
      orders += [words, [last] + words.dropLast()]
    }
    for order in orders { addNamePhrase(order.joined(separator: " "), at: index) }
  }

  private mutating func addNamePhrase(_ text: String, at index: Int) {
    let form = FoldedForm(text)
    if form.words.allSatisfy({ isOrdinary($0) || $0.count < 3 }) {
      add(form.letters, .capitalised(form.heads), "full name", at: index)
    } else {
      addPlain(form, "full name", at: index)
    }
  }
}

/// The words of a name as it was registered: no leading rank or title, no number, no initial, and
/// no particle between two other words.
func nameTokens(of name: String) -> [String] {
  let words = name.split { $0.isWhitespace || $0 == "," }.map(String.init)
    .filter { !FoldedForm($0).letters.allSatisfy(isASCIIDigit) }
    .drop { isTitleOrRank(FoldedForm($0).text) }
  return words.enumerated().filter { offset, word in
    let isInner = offset > 0 && offset < words.count - 1
    let folded = FoldedForm(word).text
    return folded.utf8.count > 1 && !(isInner && particles.contains(folded))
  }.map(\.element)
}

private let particles: Set<String> = [
  "de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "al", "el", "bin", "bint",
  "ibn", "ap", "ab", "ferch", "and", "the", "of", "dos", "das", "ter", "ten",
]

private func isHyphen(_ character: Character) -> Bool {
  "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".contains(character)
}

private func permutations(of words: [String]) -> [[String]] {
  guard words.count > 1 else { return [words] }
  return words.indices.flatMap { index -> [[String]] in
    var others = words
    let word = others.remove(at: index)
    return permutations(of: others).map { [word] + $0 }
  }
}
