/// An escape of a style sheet: a backslash, up to six hexadecimal digits and one white space.
func styleEscape(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Escape? {
  let number = hexadecimalNumber(in: bytes, from: start + 1, most: 6)
  guard number.digits > 0 else { return nil }
  var end = start + 1 + number.digits
  if end < bytes.count, [0x20, 0x09, 0x0A].contains(bytes[end]) { end += 1 }
  return Escape(length: end - start, scalar: number.value)
}
