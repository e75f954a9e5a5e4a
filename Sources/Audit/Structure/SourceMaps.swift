/// Where a script or a style sheet names its source map.
func sourceMaps(in bytes: [UInt8]) -> [Int] {
  occurrences(of: Array("sourcemappingurl=".utf8), in: bytes)
}

/// Every place of a text in small letters, in letters of either case.
func occurrences(of text: [UInt8], in bytes: [UInt8]) -> [Int] {
  var places: [Int] = []
  guard let first = text.first, bytes.count >= text.count else { return places }
  bytes.withUnsafeBufferPointer { bytes in
    for index in 0...(bytes.count - text.count) where bytes[index] | 0x20 == first | 0x20 {
      let isThere = text.indices.allSatisfy { offset in
        let byte = bytes[index + offset]
        return (isASCIILetter(byte) ? byte | 0x20 : byte) == text[offset]
      }
      if isThere { places.append(index) }
    }
  }
  return places
}
