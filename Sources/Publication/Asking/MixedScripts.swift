/// RED-20: words that mix Latin with Greek or Cyrillic letters and fold to nobody registered (rule 5).
struct MixedScripts: Sendable {
  func ask(about text: AskedText, into log: QuestionLog) {
    for start in text.scan.foreign {
      let range = word(round: start, in: text.bytes)
      guard isMixed(text.bytes[range]), !text.isSettled(range) else { continue }
      let words = text.text(range)
      guard !Self.isUnit(words) else { continue }
      text.markAsked(range)
      log.ask(
        .mixedScript, .warning, key: RegisteredTokens.fold(words), words: words,
        about: "A word here mixes letters of two alphabets", at: text.place(of: range.lowerBound))
    }
  }

  private func word(round start: Int, in bytes: [UInt8]) -> Range<Int> {
    var low = start
    while low > 0, isWordByte(bytes[low - 1]) { low -= 1 }
    var high = start
    while high < bytes.count, isWordByte(bytes[high]) { high += 1 }
    return low..<high
  }

  /// General punctuation begins with 0xE2 in UTF-8, a no-break space with 0xC2: they end a word.
  private func isWordByte(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 && byte != 0xE2 }

  private func isMixed(_ word: ArraySlice<UInt8>) -> Bool {
    String(decoding: word, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isAlphabetic && ($0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value))
    }
  }

  /// "μg", "kΩ".
  private static func isUnit(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    if scalars.first == "\u{3BC}" { return units.contains(String(word.dropFirst())) }
    return (scalars.last == "\u{3A9}" || scalars.last == "\u{2126}") && scalars.count == 2
      && "kMGmµ".unicodeScalars.contains(scalars.first ?? " ")
  }

  private static let units: Set<String> = [
    "g", "m", "l", "L", "s", "mol", "M", "W", "V", "A", "F", "H", "J", "N", "Pa", "Sv", "Gy", "Bq",
    "cm", "mm", "kat", "C", "K", "T", "Hz",
  ]
}
