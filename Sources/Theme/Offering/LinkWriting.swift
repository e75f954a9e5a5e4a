/// Writes addresses as links.
enum LinkWriting {
  /// A relative link with the bytes percent-encoded that would mean something else in one. What follows
  /// the first `#` is the anchor and stays.
  static func link(_ address: String) -> String {
    guard address.utf8.contains(where: needsEncoding) else { return address }
    let hash = address.firstIndex(of: "#") ?? address.endIndex
    return address[..<hash].utf8.map(encoded).joined() + address[hash...]
  }

  private static func encoded(_ byte: UInt8) -> String {
    needsEncoding(byte)
      ? "%" + hex(byte >> 4) + hex(byte & 15) : String(decoding: [byte], as: UTF8.self)
  }

  private static func hex(_ value: UInt8) -> String { String(value, radix: 16, uppercase: true) }

  /// Everything but letters, digits and the punctuation that stands for itself in a path.
  private static func needsEncoding(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      false
    default: !"-._~/#!$'()*+,;=@".utf8.contains(byte)
    }
  }
}
