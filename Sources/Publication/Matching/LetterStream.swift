/// The letters and digits of a text, folded, each with the place that it came from.
///
/// Matching runs over letters alone, whatever stands between them: a name cut by emphasis, a soft
/// hyphen or a line break is the same run of letters. What stood between is looked at afterwards,
/// in `bytes`.
struct LetterStream {
  /// The text as written, UTF-8.
  let bytes: [UInt8]
  /// The folded letters.
  private(set) var letters: [Unicode.Scalar] = []
  /// For each letter the first byte of the scalar it came from.
  private(set) var starts: [Int] = []
  /// For each letter the byte after the scalar it came from.
  private(set) var ends: [Int] = []

  init(_ bytes: [UInt8]) { self.init(bytes, only: CollectionOfOne(bytes.indices)) }

  /// The letters of some parts of a text, each of which begins and ends where words do. They are the
  /// letters of the whole text without those between the parts.
  init(_ bytes: [UInt8], only parts: some Collection<Range<Int>>) {
    self.bytes = bytes
    reserve(parts.reduce(0) { $0 + $1.count })
    bytes.withUnsafeBufferPointer { bytes in
      for part in parts { take(part, of: bytes) }
    }
  }

  private mutating func take(_ part: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    var index = part.lowerBound
    while index < part.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if let letter = LetterFolding.ascii(Unicode.Scalar(byte)) {
          append(letter, from: index, to: index + 1)
        }
        index += 1
      } else {
        index += takeScalar(at: index, of: bytes)
      }
    }
  }

  /// Takes a scalar beyond ASCII, and says how many bytes it takes.
  private mutating func takeScalar(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let (scalar, length) = decodeScalar(bytes, at: index)
    let letters = LetterFolding().letters(of: scalar)
    for letter in letters { append(letter, from: index, to: index + length) }
    // A loose accent belongs to the letter that it stands on.
    if letters.isEmpty, ends.last == index, scalar.properties.generalCategory == .nonspacingMark {
      ends[ends.count - 1] = index + length
    }
    return length
  }

  private mutating func reserve(_ count: Int) {
    letters.reserveCapacity(count)
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
  }

  private mutating func append(_ letter: Unicode.Scalar, from start: Int, to end: Int) {
    letters.append(letter)
    starts.append(start)
    ends.append(end)
  }

  /// What stands between two neighbouring letters, as it is written.
  func gap(after letter: Int) -> Substring {
    guard letter + 1 < starts.count, ends[letter] < starts[letter + 1] else { return "" }
    return text(ends[letter]..<starts[letter + 1])
  }

  /// A part of the text as it is written.
  func text(_ range: Range<Int>) -> Substring {
    Substring(decoding: bytes[range], as: UTF8.self)
  }

  /// The scalar that ends right before a byte, or `nil` at the start of the text.
  func scalar(before byte: Int) -> Unicode.Scalar? {
    guard byte > 0 else { return nil }
    var start = byte - 1
    if bytes[start] < 0x80 { return Unicode.Scalar(bytes[start]) }
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, length) = decodeScalar(bytes, at: start)
    return start + length == byte ? scalar : "\u{FFFD}"
  }

  /// The scalar that starts at a byte, or `nil` at the end of the text.
  func scalar(at byte: Int) -> Unicode.Scalar? {
    byte < bytes.count ? decodeScalar(bytes, at: byte).scalar : nil
  }
}

/// The scalar that starts at a byte of UTF-8, and how many bytes it takes. Bytes that are no UTF-8
/// count as one replacement character each.
func decodeScalar<Bytes: RandomAccessCollection>(
  _ bytes: Bytes, at index: Int
) -> (scalar: Unicode.Scalar, length: Int) where Bytes.Element == UInt8, Bytes.Index == Int {
  let first = bytes[index]
  if first < 0x80 { return (Unicode.Scalar(first), 1) }
  let length = first >= 0xF8 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
  guard length > 0, index + length <= bytes.endIndex else { return ("\u{FFFD}", 1) }
  var value = UInt32(first) & UInt32(0x7F >> length)
  for offset in 1..<length {
    let byte = bytes[index + offset]
    guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == length else {
    return ("\u{FFFD}", 1)
  }
  return (scalar, length)
}
