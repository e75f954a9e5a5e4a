/// A PNG with only the chunks that say how it looks, each once but for those that hold the picture.
func cleanedPNG(_ bytes: [UInt8]) throws(ImageRefusal) -> [UInt8] {
  guard bytes.starts(with: signature) else { throw .damaged(.png) }
  var clean = signature
  var place = signature.count
  var seen: Set<String> = []
  while let chunk = PNGChunk(bytes, at: place) {
    if seen.isEmpty, chunk.name != "IHDR" { throw .damaged(.png) }
    if chunk.turns { throw .turned }
    if chunk.moves { throw .moving }
    // A part that must be understood to show the picture, and that is not.
    guard chunk.isSeen || !chunk.isCritical else { throw .damaged(.png) }
    if chunk.isSeen, seen.insert(chunk.name).inserted || chunk.name == "IDAT" {
      guard chunk.isWellFormed else { throw .damaged(.png) }
      clean += chunk.whole
    }
    if chunk.name == "IEND" {
      guard seen.contains("IDAT") else { throw .damaged(.png) }
      return clean
    }
    place = chunk.whole.endIndex
  }
  throw .damaged(.png)
}

private let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
