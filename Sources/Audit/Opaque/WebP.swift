/// A WebP may hold only chunks that say how it looks.
func distrustWebP(_ bytes: [UInt8]) -> String? {
  guard bytes.count > 12, bytes.starts(with: Array("RIFF".utf8)),
    bytes[8...].starts(with: Array("WEBP".utf8)),
    littleEndian(bytes, at: 4, size: 4) == bytes.count - 8
  else { return malformed }
  var index = 12
  while let length = littleEndian(bytes, at: index + 4, size: 4), index + 8 + length <= bytes.count
  {
    let name = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
    guard ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"].contains(name) else {
      return holdsMetadata
    }
    index += 8 + length + length % 2
    if index == bytes.count { return nil }
  }
  return malformed
}
