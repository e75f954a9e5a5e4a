/// A GIF may hold no comment, no plain text and no application data but the looping mark.
func distrustGIF(_ bytes: [UInt8]) -> String? {
  guard bytes.starts(with: Array("GIF8".utf8)), bytes.count > 13 else { return malformed }
  var index = 13 + colourTable(bytes[10])
  while index < bytes.count {
    switch bytes[index] {
    case 0x3B: return index + 1 == bytes.count ? nil : malformed
    case 0x2C:
      guard index + 10 < bytes.count else { return malformed }
      index = endOfBlocks(bytes, from: index + 11 + colourTable(bytes[index + 9]))
    case 0x21:
      guard index + 2 < bytes.count else { return malformed }
      if isMetadata(bytes, at: index) { return holdsMetadata }
      index = endOfBlocks(bytes, from: index + 2)
    default: return malformed
    }
  }
  return malformed
}

private func colourTable(_ flags: UInt8) -> Int {
  flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
}

private func endOfBlocks(_ bytes: [UInt8], from start: Int) -> Int {
  var index = start
  while index < bytes.count, bytes[index] != 0 { index += 1 + Int(bytes[index]) }
  return index + 1
}

private func isMetadata(_ bytes: [UInt8], at index: Int) -> Bool {
  switch bytes[index + 1] {
  case 0xF9: false
  case 0xFF: !bytes[(index + 3)...].starts(with: Array("NETSCAPE2.0".utf8))
  default: true
  }
}
