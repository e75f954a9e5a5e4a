/// The letters and digits of a text, folded, each with the place that it came from.
///
/// Matching runs over letters alone, whatever stands between them: a name cut by emphasis, a soft
/// hyphen or a line break is the same run of letters. What stood between is looked at afterwards,
/// in `bytes`.
///
/// A class, because it is handed to every reader of a mention. It belongs to one thread.
final class LetterStream {
  /// The text as written, UTF-8.
  let bytes: [UInt8]
  /// The folded letters.
  let letters: [Unicode.Scalar]
  /// For each letter the first byte of the scalar it came from.
  let starts: [Int]
  /// For each letter the byte after the scalar it came from.
  let ends: [Int]
  /// The byte after the first single mark that may open a quotation. It is the same for every name of the
  /// text: looked for at each, a paragraph of 8,000 names took seven seconds.
  private(set) lazy var quotation = Quotation.start(in: bytes)

  convenience init(_ bytes: [UInt8]) { self.init(bytes, only: CollectionOfOne(bytes.indices)) }

  /// The letters of some parts of a text, each of which begins and ends where words do. They are the
  /// letters of the whole text without those between the parts.
  init(_ bytes: [UInt8], only parts: some Collection<Range<Int>>) {
    self.bytes = bytes
    let reading = LetterReading(bytes, only: parts)
    (letters, starts, ends) = (reading.letters, reading.starts, reading.ends)
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

  /// Whether the first character of a word of the text is a capital.
  func isCapital(_ word: Range<Int>) -> Bool {
    guard word.lowerBound < bytes.count else { return false }
    let first = bytes[word.lowerBound]
    return first < 0x80
      ? UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first : text(word).first?.isUppercase == true
  }

  /// The byte at which the letters and digits of ASCII begin that end right before a byte: nearly all
  /// words are of nothing else.
  @inline(__always)
  func plainStart(of end: Int) -> Int {
    var start = end
    while start > 0, Unicode.Scalar(bytes[start - 1]).isPlainWordPart { start -= 1 }
    return start
  }

  /// The byte after the letters and digits of ASCII that begin at a byte.
  @inline(__always)
  func plainEnd(of start: Int) -> Int {
    var end = start
    while end < bytes.count, Unicode.Scalar(bytes[end]).isPlainWordPart { end += 1 }
    return end
  }

  /// The scalar that ends right before a byte, or `nil` at the start of the text.
  @inline(__always)
  func scalar(before byte: Int) -> Unicode.Scalar? {
    guard byte > 0 else { return nil }
    let last = bytes[byte - 1]
    return last < 0x80 ? Unicode.Scalar(last) : wideScalar(before: byte)
  }

  private func wideScalar(before byte: Int) -> Unicode.Scalar {
    var start = byte - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, length) = decodeScalar(bytes, at: start)
    return start + length == byte ? scalar : "\u{FFFD}"
  }

  /// The scalar that starts at a byte, or `nil` at the end of the text.
  @inline(__always)
  func scalar(at byte: Int) -> Unicode.Scalar? {
    guard byte < bytes.count else { return nil }
    let first = bytes[byte]
    return first < 0x80 ? Unicode.Scalar(first) : decodeScalar(bytes, at: byte).scalar
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
