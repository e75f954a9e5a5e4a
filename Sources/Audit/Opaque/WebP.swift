/// A WebP may hold only chunks that say how it looks.
func distrustWebP(_ bytes: [UInt8]) -> String? {
  guard bytes.count > 12, bytes.starts(with: Array("RIFF".utf8)),
    bytes[8...].starts(with: Array("WEBP".utf8)),
    littleEndian(bytes, at: 4, size: 4) == bytes.count - 8
  else { return malformed }
  return distrustChunks(bytes, in: 12..<bytes.count, isFrame: false)
}

/// The chunks of a picture or of one frame of a moving one.
private func distrustChunks(_ bytes: [UInt8], in range: Range<Int>, isFrame: Bool) -> String? {
  var index = range.lowerBound
  while let length = littleEndian(bytes, at: index + 4, size: 4),
    index + 8 + length <= range.upperBound
  {
    let name = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
    guard visibleInFrames.contains(name) || (!isFrame && visibleOutside.contains(name)) else {
      return holdsMetadata
    }
    if name == "ANMF", let reason = distrustFrame(bytes, at: index + 8, length: length) {
      return reason
    }
    index += 8 + length + length % 2
    if index == range.upperBound { return nil }
  }
  return malformed
}

/// A frame: sixteen bytes on where it stands, then chunks of its own.
private func distrustFrame(_ bytes: [UInt8], at start: Int, length: Int) -> String? {
  guard length > 16 else { return malformed }
  return distrustChunks(bytes, in: (start + 16)..<(start + length), isFrame: true)
}

private let visibleInFrames: Set<String> = ["VP8 ", "VP8L", "ALPH"]
private let visibleOutside: Set<String> = ["VP8X", "ANIM", "ANMF"]
