/// What a byte of UTF-8 is to a reader of names.
enum ByteKind {
  static let mark: UInt8 = 0
  static let lower: UInt8 = 1
  static let upper: UInt8 = 2
  static let digit: UInt8 = 3
  /// The first byte of a scalar beyond ASCII, which must be decoded to be known.
  static let beyond: UInt8 = 4
  /// A further byte of such a scalar.
  static let rest: UInt8 = 5
  /// A mark that addresses and handles are made with, in which a name may begin anywhere.
  static let sign: UInt8 = 6

  static func of(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "."): sign
    case 0x80..<0xC0: rest
    case 0xC0...: beyond
    default: mark
    }
  }

  /// Whether a byte is a letter or a digit of ASCII.
  static func isLetter(_ kind: UInt8) -> Bool { lower...digit ~= kind }
}
