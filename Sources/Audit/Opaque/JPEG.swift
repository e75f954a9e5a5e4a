/// A JPEG may hold no application segment but a bare JFIF header and Adobe's colour mark, no comment
/// and nothing behind its end.
func distrustJPEG(_ bytes: [UInt8]) -> String? {
  guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return malformed }
  var index = 2
  while index + 1 < bytes.count, bytes[index] == 0xFF {
    let marker = bytes[index + 1]
    if marker == 0xD9 { return index + 2 == bytes.count ? nil : malformed }
    if marker == 0xFF {
      index += 1
      continue
    }
    guard let length = bigEndian(bytes, at: index + 2, size: 2), length >= 2,
      index + 2 + length <= bytes.count
    else { return malformed }
    let content = bytes[(index + 4)..<(index + 2 + length)]
    if isMetadata(marker, content) { return holdsMetadata }
    index += 2 + length
    if marker == 0xDA { index = endOfScan(bytes, from: index) }
  }
  return malformed
}

/// The next marker behind the coded picture; stuffed bytes and restart marks belong to it.
private func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
  var index = start
  while index + 1 < bytes.count {
    if bytes[index] == 0xFF, bytes[index + 1] != 0, !(0xD0...0xD7).contains(bytes[index + 1]) {
      return index
    }
    index += 1
  }
  return bytes.count
}

private func isMetadata(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
  switch marker {
  case 0xE0:
    // 14 bytes: no thumbnail behind the header.
    return !(content.count == 14 && content.starts(with: Array("JFIF\0".utf8)))
  case 0xEE: return !(content.count == 12 && content.starts(with: Array("Adobe".utf8)))
  case 0xE1...0xEF, 0xFE: return true
  default: return false
  }
}
