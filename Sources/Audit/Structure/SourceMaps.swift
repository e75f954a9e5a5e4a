/// Where a script or a style sheet names its source map.
func sourceMaps(in bytes: [UInt8]) -> [Int] {
  occurrences(of: Array("sourcemappingurl=".utf8), in: bytes)
}

/// Every place of a text in small letters, in letters of either case.
func occurrences(of text: [UInt8], in bytes: [UInt8]) -> [Int] {
  guard let first = text.first, bytes.count >= text.count else { return [] }
  return bytes[...(bytes.count - text.count)].indices.filter { index in
    guard bytes[index] | 0x20 == first else { return false }
    return text.indices.allSatisfy { offset in
      let byte = bytes[index + offset]
      return (isASCIILetter(byte) ? byte | 0x20 : byte) == text[offset]
    }
  }
}
