/// A JPEG with its tables, frame and scans alone, behind a bare JFIF header and Adobe's colour mark
/// where they are there.
func cleanedJPEG(_ bytes: [UInt8]) throws(ImageRefusal) -> [UInt8] {
  guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { throw .damaged(.jpeg) }
  var clean: [UInt8] = [0xFF, 0xD8]
  var place = 2
  var hasScan = false
  while let marker = marker(in: bytes, at: &place) {
    if marker == endOfImage {
      guard hasScan else { throw .damaged(.jpeg) }
      return clean + [0xFF, endOfImage]
    }
    guard let segment = JPEGSegment(marker, in: bytes, at: place) else { throw .damaged(.jpeg) }
    if segment.turns { throw .turned }
    place = segment.content.endIndex
    guard let kept = segment.kept else { continue }
    guard segment.isWellFormed else { throw .damaged(.jpeg) }
    clean += kept
    guard segment.isScan else { continue }
    hasScan = true
    let coded = codedPicture(in: bytes, from: place)
    clean += coded
    place = coded.endIndex
  }
  throw .damaged(.jpeg)
}

private let endOfImage: UInt8 = 0xD9

/// The marker that begins here, whatever number of fill bytes comes before it, and the place behind it.
private func marker(in bytes: [UInt8], at place: inout Int) -> UInt8? {
  guard bytes.byte(at: place) == 0xFF else { return nil }
  while bytes.byte(at: place) == 0xFF { place += 1 }
  defer { place += 1 }
  return bytes.byte(at: place)
}

/// What is coded, up to the next marker; stuffed bytes and restart marks belong to it.
private func codedPicture(in bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
  var place = start
  while place + 1 < bytes.count {
    if bytes[place] == 0xFF, bytes[place + 1] != 0, !(0xD0...0xD7).contains(bytes[place + 1]) {
      return bytes[start..<place]
    }
    place += 1
  }
  return bytes[start...]
}
