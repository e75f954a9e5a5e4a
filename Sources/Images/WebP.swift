/// A WebP with only the chunks that say how it looks; sizes and announcements are put right.
func cleanedWebP(_ bytes: [UInt8]) throws(ImageRefusal) -> [UInt8] {
  guard bytes.starts(with: Array("RIFF".utf8)), bytes.tag(at: 8) == "WEBP",
    let size = bytes.littleEndian(at: 4, size: 4), size >= 4,
    let whole = bytes.part(at: 8, count: size)
  else { throw .damaged(.webp) }
  let chunks = try webPChunks(whole.dropFirst(4))
  if chunks.contains(where: \.turns) { throw .turned }
  guard chunks.contains(where: { ["VP8 ", "VP8L", "ANMF"].contains($0.name) }) else {
    throw .damaged(.webp)
  }
  var body = Array("WEBP".utf8)
  for chunk in chunks {
    if let kept = try chunk.kept() { body += kept }
  }
  return Array("RIFF".utf8) + littleEndianBytes(body.count) + body
}

/// The chunks that fill a stretch of bytes, each on an even place.
private func webPChunks(_ bytes: ArraySlice<UInt8>) throws(ImageRefusal) -> [WebPChunk] {
  var chunks: [WebPChunk] = []
  var place = bytes.startIndex
  while place < bytes.endIndex {
    guard let name = bytes.tag(at: place), let size = bytes.littleEndian(at: place + 4, size: 4),
      let content = bytes.part(at: place + 8, count: size)
    else { throw .damaged(.webp) }
    chunks.append(WebPChunk(name: name, content: content))
    place = content.endIndex + size % 2
  }
  return chunks
}

/// One chunk of a WebP: a name, a length and what it holds.
private struct WebPChunk {
  let name: String
  let content: ArraySlice<UInt8>

  var turns: Bool {
    guard name == "EXIF" else { return false }
    // Some programs put JPEG's mark before the block.
    let marked = content.starts(with: Array("Exif\0\0".utf8))
    return isTurned(marked ? content.dropFirst(6) : content)
  }

  /// What of it stays, with its name and length; `nil` where nothing does.
  func kept() throws(ImageRefusal) -> [UInt8]? {
    switch name {
    case "VP8 ", "VP8L", "ALPH": return whole(Array(content))
    case "ANIM":
      guard content.count == 6 else { throw .damaged(.webp) }
      return whole(Array(content))
    case "VP8X":
      guard content.count == 10, let flags = content.first else { throw .damaged(.webp) }
      // Of what it announces, transparency and movement stay.
      return whole([flags & 0x12, 0, 0, 0] + content.dropFirst(4))
    case "ANMF": return whole(try frame())
    default: return nil
    }
  }

  /// One picture of several: 16 bytes of place and time, then chunks of its own.
  private func frame() throws(ImageRefusal) -> [UInt8] {
    guard let head = content.part(at: content.startIndex, count: 16) else { throw .damaged(.webp) }
    var clean = Array(head)
    for chunk in try webPChunks(content.dropFirst(16))
    where ["VP8 ", "VP8L", "ALPH"].contains(chunk.name) {
      clean += chunk.whole(Array(chunk.content))
    }
    return clean
  }

  private func whole(_ content: [UInt8]) -> [UInt8] {
    let padding: [UInt8] = content.count % 2 == 0 ? [] : [0]
    return Array(name.utf8) + littleEndianBytes(content.count) + content + padding
  }
}
