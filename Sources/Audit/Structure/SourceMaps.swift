/// Where a script or a style sheet names its source map.
func sourceMaps(in bytes: [UInt8]) -> [Int] {
  occurrences(of: Array("sourcemappingurl=".utf8), in: bytes)
}

/// Every place of a text in small letters, in letters of either case. Its last byte, which is no
/// letter, is looked for first.
func occurrences(of text: [UInt8], in bytes: [UInt8]) -> [Int] {
  var places: [Int] = []
  guard let last = text.last else { return [] }
  bytes.withUnsafeBufferPointer { bytes in
    var index = text.count - 1
    while let end = position(of: last, in: bytes, from: index) {
      let start = end - text.count + 1
      let isThere = text.indices.allSatisfy { offset in
        let byte = bytes[start + offset]
        return (isASCIILetter(byte) ? byte | 0x20 : byte) == text[offset]
      }
      if isThere { places.append(start) }
      index = end + 1
    }
  }
  return places
}
