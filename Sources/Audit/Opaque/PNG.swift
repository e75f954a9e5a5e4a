/// A PNG may hold only chunks that say how it looks.
func distrustPNG(_ bytes: [UInt8]) -> String? {
  guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
    return malformed
  }
  var index = 8
  while let length = bigEndian(bytes, at: index, size: 4), index + 12 + length <= bytes.count {
    let name = String(decoding: bytes[(index + 4)..<(index + 8)], as: UTF8.self)
    guard visibleChunks.contains(name) else { return holdsMetadata }
    index += 12 + length
    if name == "IEND" { return index == bytes.count ? nil : malformed }
  }
  return malformed
}

private let visibleChunks: Set<String> = [
  "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "hIST",
  "acTL", "fcTL", "fdAT", "cICP",
]
