/// An entity: `&#83;`, `&#x53;` (a browser needs no semicolon after a number) or `&eacute;`.
func entity(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Escape? {
  guard start + 2 < bytes.count else { return nil }
  return bytes[start + 1] == UInt8(ascii: "#")
    ? numericEntity(in: bytes, at: start) : namedEntity(in: bytes, at: start)
}

private func numericEntity(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Escape? {
  var index = start + 2
  let isHexadecimal = bytes[index] | 0x20 == UInt8(ascii: "x")
  if isHexadecimal { index += 1 }
  let first = index
  var value: UInt32 = 0
  while index < bytes.count, let digit = hexadecimalValue(bytes[index]),
    isHexadecimal || digit < 10
  {
    // More than any scalar is no scalar; stop growing before the number overflows.
    if value <= 0x10FFFF { value = value * (isHexadecimal ? 16 : 10) + digit }
    index += 1
  }
  guard index > first else { return nil }
  if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
  return Escape(length: index - start, scalar: value)
}

private func namedEntity(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Escape? {
  var end = start + 1
  while end < bytes.count, end - start < 32, isASCIILetterOrDigit(bytes[end]) { end += 1 }
  guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
  let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
  guard let text = NamedEntities.text(of: name) else { return nil }
  return Escape(length: end + 1 - start, bytes: Array(text.utf8))
}

func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || isASCIIDigit(byte)
}

func isASCIILetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

func isASCIIDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
