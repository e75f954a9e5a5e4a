/// An escape of JSON or JavaScript: `\u0053`, `\u{53}`, `\x53`, `\/`, `\n`.
func scriptEscape(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Escape? {
  guard start + 1 < bytes.count else { return nil }
  switch bytes[start + 1] {
  case UInt8(ascii: "u"): return unicodeEscape(in: bytes, at: start)
  case UInt8(ascii: "x"):
    let number = hexadecimalNumber(in: bytes, from: start + 2, most: 2)
    return number.digits == 2 ? Escape(length: 4, scalar: number.value) : nil
  case UInt8(ascii: "n"), UInt8(ascii: "r"): return Escape(length: 2, bytes: [0x0A])
  case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"):
    return Escape(length: 2, bytes: [0x20])
  case UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"),
    UInt8(ascii: "-"), UInt8(ascii: "`"):
    return Escape(length: 2, bytes: [bytes[start + 1]])
  default: return nil
  }
}

private func unicodeEscape(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Escape? {
  if start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: "{") {
    let number = hexadecimalNumber(in: bytes, from: start + 3, most: 8)
    let end = start + 3 + number.digits
    guard number.digits > 0, end < bytes.count, bytes[end] == UInt8(ascii: "}") else { return nil }
    return Escape(length: end + 1 - start, scalar: number.value)
  }
  let number = hexadecimalNumber(in: bytes, from: start + 2, most: 4)
  guard number.digits == 4 else { return nil }
  guard (0xD800...0xDBFF).contains(number.value) else {
    return Escape(length: 6, scalar: number.value)
  }
  return surrogatePair(high: number.value, in: bytes, at: start)
}

private func surrogatePair(
  high: UInt32, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
) -> Escape? {
  guard start + 7 < bytes.count, bytes[start + 6] == UInt8(ascii: "\\"),
    bytes[start + 7] == UInt8(ascii: "u")
  else { return nil }
  let low = hexadecimalNumber(in: bytes, from: start + 8, most: 4)
  guard low.digits == 4, (0xDC00...0xDFFF).contains(low.value) else { return nil }
  return Escape(length: 12, scalar: 0x10000 + (high - 0xD800) << 10 + (low.value - 0xDC00))
}
