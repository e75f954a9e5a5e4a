/// An e-mail address, found from its sign.
enum EmailAddress {
  static func range(round mark: Int, in bytes: [UInt8]) -> Range<Int>? {
    var start = mark
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    var end = mark + 1
    while end < bytes.count, isDomain(bytes[end]) { end += 1 }
    while end > mark + 1, !isEdge(bytes[end - 1]) { end -= 1 }
    while start < mark, !isEdge(bytes[start]) { start += 1 }
    guard start < mark, bytes[(mark + 1)..<end].dropFirst().contains(UInt8(ascii: ".")) else {
      return nil
    }
    return start..<end
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || ".-".utf8.contains(byte)
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80
  }
}
