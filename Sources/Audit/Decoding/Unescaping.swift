/// Undoes entities, percent-encoding and escapes until nothing changes any more.
struct Unescaping {
  /// A text wrapped more often than this is not read, and so fails the audit.
  static let deepest = 12

  var decodings: Decodings
  var isStyleSheet: Bool

  /// The text with every escape undone; `nil` when they are nested beyond `deepest`.
  func settle(_ reading: Reading) -> Reading? {
    var current = reading
    for _ in 0..<Self.deepest {
      guard let next = once(current) else { return current }
      current = next
    }
    return nil
  }

  /// One round, or `nil` when there is nothing to undo.
  private func once(_ reading: Reading) -> Reading? {
    var builder: ReadingBuilder?
    var copied = 0
    reading.bytes.withUnsafeBufferPointer { bytes in
      escapeOpeners.withUnsafeBufferPointer { openers in
        var index = 0
        while index < bytes.count {
          guard openers[Int(bytes[index])], let escape = escape(in: bytes, at: index) else {
            index += 1
            continue
          }
          if builder == nil { builder = ReadingBuilder(from: reading) }
          builder?.copy(copied..<index)
          builder?.put(escape.bytes, at: index)
          index += escape.length
          copied = index
        }
      }
    }
    guard var builder else { return nil }
    builder.copy(copied..<reading.bytes.count)
    return builder.reading()
  }

  private func escape(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Escape? {
    switch bytes[index] {
    case UInt8(ascii: "&"):
      decodings.contains(.entities) ? entity(in: bytes, at: index) : nil
    case UInt8(ascii: "%"):
      decodings.contains(.percentEncoding) ? percentEscape(in: bytes, at: index) : nil
    default: backslashEscape(in: bytes, at: index)
    }
  }

  /// A style sheet's own escapes come first in a style sheet, a script's anywhere else.
  private func backslashEscape(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Escape? {
    let style = { decodings.contains(.styleEscapes) ? styleEscape(in: bytes, at: index) : nil }
    let script = { decodings.contains(.scriptEscapes) ? scriptEscape(in: bytes, at: index) : nil }
    return isStyleSheet ? style() ?? script() : script() ?? style()
  }
}

/// Whether each byte opens an escape.
private let escapeOpeners: [Bool] = (0..<256).map { "&%\\".utf8.contains(UInt8($0)) }

/// How many bytes an escape takes up, and the bytes that it stands for.
struct Escape {
  var length: Int
  var bytes: [UInt8]

  init(length: Int, bytes: [UInt8]) {
    self.length = length
    self.bytes = bytes
  }

  /// `nil` when the number is no Unicode scalar.
  init?(length: Int, scalar number: UInt32) {
    guard let scalar = Unicode.Scalar(number) else { return nil }
    self.init(length: length, bytes: Array(String(Character(scalar)).utf8))
  }
}

/// The value of a hexadecimal digit, or `nil`.
func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}

/// Up to `most` hexadecimal digits from `start` on: their value and how many there are.
func hexadecimalNumber(
  in bytes: UnsafeBufferPointer<UInt8>, from start: Int, most: Int
) -> (value: UInt32, digits: Int) {
  var value: UInt32 = 0
  var digits = 0
  while digits < most, start + digits < bytes.count,
    let digit = hexadecimalValue(bytes[start + digits])
  {
    value = value << 4 | digit
    digits += 1
  }
  return (value, digits)
}
