/// The rules by which bytes of text become bytes of HTML.
enum HTMLEscaping {
  @inline(__always)
  static func entity(for byte: UInt8) -> StaticString? {
    guard byte <= 0x3E else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    default: return nil
    }
  }

  /// Bytes that an address may hold as they are. `%` is one of them, so that what is already encoded is not
  /// encoded again.
  static func isPlainInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: addressPunctuation.contains(byte)
    }
  }

  private static let addressPunctuation = Array("-_.+!*(),%#@?=;:/$~".utf8)

  static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 0xF)]
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
