/// Tells most words from those of a list by their length and their first and last letters.
struct WordGlance: Sendable {
  /// For each length and first letter, a bit for each last letter.
  private var lastLetters = [UInt32](repeating: 0, count: longest * 26)

  /// Words beyond this many letters are in no such list of ours.
  private static let longest = 24

  /// - Parameter words: In lower case.
  init(_ words: some Sequence<String>) {
    for word in words {
      let bytes = Array(word.utf8)
      guard bytes.count < Self.longest, let first = bytes.first.flatMap(Self.letter),
        let last = bytes.last.flatMap(Self.letter)
      else { continue }
      lastLetters[bytes.count * 26 + first] |= 1 << UInt32(last)
    }
  }

  /// Whether the list may hold a word of a text. One with anything but letters of ASCII in it, "mum's" or
  /// "señora", is not told at a glance.
  func mayHold(_ word: Range<Int>, of stream: LetterStream) -> Bool {
    for index in word where Self.letter(stream.bytes[index]) == nil { return true }
    guard word.count < Self.longest, let first = Self.letter(stream.bytes[word.lowerBound]),
      let last = Self.letter(stream.bytes[word.upperBound - 1])
    else { return false }
    return lastLetters[word.count * 26 + first] & 1 << UInt32(last) != 0
  }

  /// A letter of ASCII as its place in the alphabet, whatever its case.
  private static func letter(_ byte: UInt8) -> Int? {
    let lower = byte | 0x20
    return UInt8(ascii: "a")...UInt8(ascii: "z") ~= lower ? Int(lower - UInt8(ascii: "a")) : nil
  }
}
