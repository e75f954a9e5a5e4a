/// Whether the bytes are well-formed UTF-8 without NUL.
///
/// Eight bytes at a time while they are ASCII, which is most of any text.
func isPlainUTF8(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { bytes in
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if isPlainASCII(eight) {
          index += 8
          continue
        }
      }
      guard let length = lengthOfCharacter(in: bytes, at: index) else { return false }
      index += length
    }
    return true
  }
}

/// Whether no byte has its highest bit set and none is nought.
@inline(__always)
private func isPlainASCII(_ eight: UInt64) -> Bool {
  let high: UInt64 = 0x8080_8080_8080_8080
  return (eight | (eight &- 0x0101_0101_0101_0101)) & high == 0
}

/// How many bytes the character has that begins at `index`; `nil` where none does that is allowed.
private func lengthOfCharacter(in bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
  let lead = bytes[index]
  if lead < 0x80 { return lead == 0 ? nil : 1 }
  let (length, second): (Int, ClosedRange<UInt8>)
  switch lead {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
  for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
  return length
}
