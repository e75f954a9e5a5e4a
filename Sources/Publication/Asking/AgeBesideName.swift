/// An age that is nothing but a number behind somebody's name: "Marta, 32, rang", "Marta (32)".
enum AgeBesideName {
  static func all(in text: AskedText) -> [WrittenAge] {
    text.mentions.compactMap { mention in
      guard mention.replacement == nil else { return nil }
      return age(behind: mention.range.upperBound, in: text)
    }
  }

  private static func age(behind place: Int, in text: AskedText) -> WrittenAge? {
    guard let word = WordBeside(after: place, in: text.stream), [", ", " ("].contains(word.gap),
      let years = years(word.text), isClosed(word, in: text)
    else { return nil }
    return WrittenAge(range: word.range, years: years, isBirthday: false)
  }

  private static func years(_ word: String) -> Int? {
    guard (1...3).contains(word.count), word.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(word).flatMap { (1...110).contains($0) ? $0 : nil }
  }

  /// "Marta, 32, rang" and "Marta, 32."; "Marta, 32 calls" and "Marta, 14 May" tell no age.
  private static func isClosed(_ word: WordBeside, in text: AskedText) -> Bool {
    let end = word.range.upperBound
    if word.gap == " (" { return text.stream.scalar(at: end) == ")" }
    guard let mark = text.stream.scalar(at: end), ",.;".unicodeScalars.contains(mark) else {
      return end == text.bytes.count
    }
    return text.stream.scalar(at: end + 1).map { !isWordScalar($0) } ?? true
  }
}
