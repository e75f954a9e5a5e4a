internal import Content

/// Capitals that stand for words, at one place of a passage.
struct Acronym {
  /// Without the s of a plural.
  var letters: String
  var range: Range<Int>
  /// What the passage itself gives as its words: `domestic homicide review (DHR)`.
  var expansion: String?
}

/// Finds the acronyms of a passage.
struct AcronymFinder {
  /// What everybody knows, or a force takes as known.
  let known: Set<String>

  func acronyms(in passage: Passage, _ tokens: [WordToken]) -> [Acronym] {
    guard !isShouted(passage, tokens) else { return [] }
    return tokens.indices.compactMap { index in
      guard tokens[index].kind == .word,
        let letters = letters(passage.text.bytes[tokens[index].range]), !known.contains(letters),
        !isInNumber(tokens[index].range, passage.text.bytes)
      else { return nil }
      return Acronym(
        letters: letters, range: tokens[index].range,
        expansion: expansion(of: letters, at: index, passage, tokens))
    }
  }

  /// Two to six capitals and digits of which two at least are letters, with or without the s of a plural. Numerals and
  /// ids such as E04 are none.
  private func letters(_ word: ArraySlice<UInt8>) -> String? {
    var word = word
    if word.count > 2, word.last == UInt8(ascii: "s") { word.removeLast() }
    let isCapital: (UInt8) -> Bool = { (0x41...0x5A).contains($0) }
    guard (2...6).contains(word.count), word.prefix(2).allSatisfy(isCapital),
      word.allSatisfy({ isCapital($0) || (0x30...0x39).contains($0) }),
      !word.allSatisfy({ "IVX".utf8.contains($0) })
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  /// `EX/2231/22`: letters of a reference.
  private func isInNumber(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard range.upperBound + 1 < text.count else { return false }
    return "/-".utf8.contains(text[range.upperBound])
      && (0x30...0x39).contains(text[range.upperBound + 1])
  }

  /// Whether a passage is in capitals as a whole.
  private func isShouted(_ passage: Passage, _ tokens: [WordToken]) -> Bool {
    let words = tokens.filter { $0.kind == .word && $0.range.count > 1 }
    let small = words.count { word in
      passage.text.bytes[word.range].contains { (0x61...0x7A).contains($0) }
    }
    return words.count > 2 && small == 0
  }

  /// The words before `(DHR)` or between brackets behind `DHR`, where they begin with its letters.
  private func expansion(
    of letters: String, at index: Int, _ passage: Passage, _ tokens: [WordToken]
  ) -> String? {
    let text = passage.text.bytes
    let range = tokens[index].range
    if range.lowerBound > 0, text[range.lowerBound - 1] == UInt8(ascii: "(") {
      return words(tokens[..<max(index - 1, 0)].reversed(), of: letters, text, fromEnd: true)
    }
    guard index + 2 < tokens.count, tokens[index + 1].kind == .mark,
      text[tokens[index + 1].range.lowerBound] == UInt8(ascii: "(")
    else { return nil }
    return words(Array(tokens[(index + 2)...]), of: letters, text, fromEnd: false)
  }

  /// As many words as it takes to come upon every letter in order, small words passed over.
  private func words(
    _ tokens: [WordToken], of letters: String, _ text: [UInt8], fromEnd: Bool
  ) -> String? {
    var wanted = Array(letters.lowercased().utf8)
    if !fromEnd { wanted.reverse() }
    var taken: [String] = []
    for token in tokens.prefix(letters.utf8.count * 3) {
      guard let letter = wanted.last, token.kind == .word || token.kind == .hyphen else { break }
      guard token.kind == .word else { continue }
      let word = foldedWord(text[token.range])
      taken.append(word)
      if word.utf8.first == letter { wanted.removeLast() }
    }
    guard wanted.isEmpty else { return nil }
    return (fromEnd ? taken.reversed() : taken).joined(separator: " ")
  }
}
