/// A run of `%53%61` as the bytes it stands for. A run that is not UTF-8 is read as Latin-1, as an
/// old browser would.
func percentEscape(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Escape? {
  var decoded: [UInt8] = []
  var index = start
  while index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"),
    let high = hexadecimalValue(bytes[index + 1]), let low = hexadecimalValue(bytes[index + 2])
  {
    decoded.append(UInt8(high << 4 | low))
    index += 3
  }
  guard !decoded.isEmpty else { return nil }
  if !isUTF8(decoded) {
    decoded = decoded.flatMap { Array(String(Character(Unicode.Scalar($0))).utf8) }
  }
  return Escape(length: index - start, bytes: decoded)
}

/// Whether the bytes are well-formed UTF-8.
func isUTF8(_ bytes: [UInt8]) -> Bool {
  String(validating: bytes, as: UTF8.self) != nil
}
