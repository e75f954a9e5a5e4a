/// One chunk of a PNG: length, name, content, checksum.
struct PNGChunk {
  let name: String
  let content: ArraySlice<UInt8>
  /// With its length before it and its checksum behind it.
  let whole: ArraySlice<UInt8>

  /// `nil` where none can be read: the file ends, or the checksum does not hold.
  init?(_ bytes: [UInt8], at place: Int) {
    guard let length = bytes.bigEndian(at: place, size: 4), let name = bytes.tag(at: place + 4),
      let whole = bytes.part(at: place, count: length + 12),
      let checksum = bytes.bigEndian(at: place + 8 + length, size: 4),
      checksum == Int(crc32(of: bytes[(place + 4)..<(place + 8 + length)]))
    else { return nil }
    self.name = name
    self.whole = whole
    content = bytes[(place + 8)..<(place + 8 + length)]
  }

  /// Whether a reader that does not know it must give up.
  var isCritical: Bool { name.first?.isUppercase ?? true }

  /// Whether it says how the picture looks.
  var isSeen: Bool { Self.lengths[name] != nil }

  /// Whether its length is one that such a chunk can have: none has room for anything else.
  var isWellFormed: Bool { Self.lengths[name]?.contains(content.count) ?? false }

  var turns: Bool { name == "eXIf" && isTurned(content) }

  /// An animated PNG is several pictures, of which some readers show only the first.
  var moves: Bool { name == "acTL" }

  private static let lengths: [String: ClosedRange<Int>] = [
    "IHDR": 13...13, "PLTE": 3...768, "IDAT": 0...(1 << 31), "IEND": 0...0, "tRNS": 1...256,
    "gAMA": 4...4, "cHRM": 32...32, "sRGB": 1...1, "sBIT": 1...4, "bKGD": 1...6, "pHYs": 9...9,
  ]
}

/// The checksum of PNG (ISO 3309).
func crc32(of bytes: some Sequence<UInt8>) -> UInt32 {
  var rest: UInt32 = 0xFFFF_FFFF
  for byte in bytes { rest = crcTable[Int((rest ^ UInt32(byte)) & 0xFF)] ^ (rest >> 8) }
  return ~rest
}

private let crcTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index)) { value, _ in
    value & 1 == 0 ? value >> 1 : 0xEDB8_8320 ^ (value >> 1)
  }
}
