/// Reads a text once and keeps what questions can be about: capitalised words, runs with a digit, and
/// where marks of addresses and other alphabets stand.
///
/// Words in lower case cost a step for each byte and nothing else.
struct WordScan {
  private(set) var capitals: [CapitalWord] = []
  /// Runs of letters and digits in ASCII that hold a digit.
  private(set) var numbers: [Range<Int>] = []
  /// The bytes of every `@` and `#`.
  private(set) var marks: [Int] = []
  /// The first bytes of Greek and Cyrillic letters.
  private(set) var foreign: [Int] = []

  private let bytes: [UInt8]
  private var last: Range<Int>?
  private var lastIsCapital = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLetter || byte >= 0xC3 {
        index = takeWord(from: index)
      } else if byte.isDigit {
        index = takeNumber(from: index)
      } else {
        if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") { marks.append(index) }
        index += 1
      }
    }
  }

  /// - Returns: The byte after the word.
  private mutating func takeWord(from start: Int) -> Int {
    var end = start
    var shape = WordShape()
    while end < bytes.count, !bytes[end].isDigit {
      if bytes[end] < 0x80 {
        guard bytes[end].isLetter || isApostropheInside(end, from: start) else { break }
        shape.take(bytes[end])
        end += 1
      } else {
        let (scalar, length) = decodeScalar(bytes, at: end)
        let isInside = isWordScalar(scalar) || isMarkInside(scalar, after: end, length)
        guard isInside else { break }
        if scalar.isGreekOrCyrillic { foreign.append(end) }
        shape.take(scalar)
        end += length
      }
    }
    // A sign, not a letter: one step over it.
    guard end > start else { return start + decodeScalar(bytes, at: start).length }
    if end < bytes.count, bytes[end].isDigit { return takeNumber(from: start) }
    if shape.startsWithCapital {
      add(start..<end, shape)
    } else {
      if shape.hasHump { add(start..<end, shape) }
      last = start..<end
      lastIsCapital = false
    }
    return end
  }

  private mutating func add(_ range: Range<Int>, _ shape: WordShape) {
    let word = withoutPossessive(range)
    let gap = lastIsCapital ? self.gap(before: range.lowerBound) : .apart
    capitals.append(
      CapitalWord(
        range: word, end: range.upperBound, folded: folded(word, shape.isASCII),
        isAllCapitals: shape.isAllCapitals && word.count > 1, hasHump: shape.hasHump,
        startsSentence: gap == .apart && startsSentence(range.lowerBound), gap: gap))
    last = range
    lastIsCapital = true
  }

  /// A run that begins with a digit, or with letters that a digit follows.
  private mutating func takeNumber(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isDigit || bytes[end].isLetter { end += 1 }
    // Letters outside ASCII stand in no number that anybody registers.
    guard end > start else { return start + decodeScalar(bytes, at: start).length }
    if bytes[start..<end].contains(where: \.isDigit) { numbers.append(start..<end) }
    last = start..<end
    lastIsCapital = false
    return end
  }

  private func folded(_ range: Range<Int>, _ isASCII: Bool) -> String {
    guard isASCII else {
      let letters = LetterStream(Array(bytes[range])).letters
      return String(String.UnicodeScalarView(letters))
    }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      var count = 0
      for byte in bytes[range] where byte.isLetter {
        buffer[count] = byte | 0x20
        count += 1
      }
      return count
    }
  }

  /// "Sarah's" without its possessive.
  private func withoutPossessive(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else {
      return range
    }
    let end = range.upperBound - 1
    if bytes[end - 1] == UInt8(ascii: "'") { return range.lowerBound..<(end - 1) }
    let isCurly = range.count > 4 && Array(bytes[(end - 3)..<end]) == [0xE2, 0x80, 0x99]
    return isCurly ? range.lowerBound..<(end - 3) : range
  }

  private func isApostropheInside(_ index: Int, from start: Int) -> Bool {
    bytes[index] == UInt8(ascii: "'") && index > start && index + 1 < bytes.count
      && (bytes[index + 1].isLetter || bytes[index + 1] >= 0xC3)
  }

  private func isMarkInside(_ scalar: Unicode.Scalar, after index: Int, _ length: Int) -> Bool {
    guard index + length < bytes.count, bytes[index + length].isLetter else { return false }
    return isApostrophe(scalar) || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private func gap(before start: Int) -> CapitalWord.Gap {
    guard let last, start > last.upperBound, start - last.upperBound <= 4 else { return .apart }
    let between = bytes[last.upperBound..<start]
    if between.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) { return .beside }
    if between.count == 1, between.first == UInt8(ascii: "-") { return .beside }
    let rest = between.dropFirst()
    guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) else { return .apart }
    if between.first == UInt8(ascii: ",") { return .comma }
    // The dot of "St. Mary" or "J. Harmer"; any longer word ends a sentence with it.
    return between.first == UInt8(ascii: ".") && last.count <= 4 ? .beside : .apart
  }

  private func startsSentence(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0 {
      let byte = bytes[index]
      if byte.isLetter || byte.isDigit { return false }
      if ".!?:|;".utf8.contains(byte) || byte >= 0x80 { return true }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-") { return false }
      index -= 1
    }
    return true
  }
}

/// What the letters of a word look like.
private struct WordShape {
  var startsWithCapital = false
  var isAllCapitals = true
  var hasHump = false
  var isASCII = true
  private var isFirst = true
  private var lastIsLower = false

  mutating func take(_ byte: UInt8) {
    guard byte.isLetter else { return }
    take(isUpper: byte & 0x20 == 0)
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    isASCII = false
    guard scalar.properties.isAlphabetic else { return }
    take(isUpper: scalar.properties.isUppercase)
  }

  private mutating func take(isUpper: Bool) {
    if isFirst { startsWithCapital = isUpper }
    if isUpper, lastIsLower { hasHump = true }
    if !isUpper { isAllCapitals = false }
    lastIsLower = !isUpper
    isFirst = false
  }
}

extension UInt8 {
  /// Whether it is a letter of ASCII.
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  /// Whether it is a digit of ASCII.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Unicode.Scalar {
  var isGreekOrCyrillic: Bool {
    (0x0370...0x03FF).contains(value) || (0x0400...0x052F).contains(value)
      || (0x1F00...0x1FFF).contains(value)
  }
}
