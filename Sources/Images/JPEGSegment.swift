/// One segment of a JPEG: a marker, a length and what it holds.
struct JPEGSegment {
  let marker: UInt8
  let content: ArraySlice<UInt8>

  /// - Parameter place: Behind the marker.
  init?(_ marker: UInt8, in bytes: [UInt8], at place: Int) {
    guard let length = bytes.bigEndian(at: place, size: 2), length >= 2,
      let content = bytes.part(at: place + 2, count: length - 2)
    else { return nil }
    self.marker = marker
    self.content = content
  }

  var isScan: Bool { marker == 0xDA }

  /// Whether it is EXIF that turns the picture.
  var turns: Bool {
    marker == 0xE1 && content.starts(with: Array("Exif\0\0".utf8)) && isTurned(content.dropFirst(6))
  }

  /// What of it stays, with its marker and length; `nil` where nothing does.
  var kept: [UInt8]? {
    switch marker {
    case 0xE0:
      guard content.starts(with: Array("JFIF\0".utf8)), content.count >= 14 else { return nil }
      // Version, unit and density, and a thumbnail of no size.
      return segment(Array(content.prefix(12)) + [0, 0])
    case 0xEE:
      guard content.starts(with: Array("Adobe".utf8)), content.count >= 12 else { return nil }
      return segment(Array(content.prefix(12)))
    case 0xE0...0xEF, 0xFE: return nil
    default: return segment(Array(content))
    }
  }

  /// Whether it is of a kind that makes a picture and as long as such a one is: it has no room for
  /// anything else.
  var isWellFormed: Bool {
    switch marker {
    case 0xE0...0xEF: true
    case 0xC4: areHuffmanTables
    case 0xDB: areQuantisationTables
    case 0xDD: content.count == 2
    case 0xCC: content.count % 2 == 0 && content.count <= 64
    case 0xDA: content.first.map { content.count == 4 + 2 * Int($0) } ?? false
    case 0xC0...0xC7, 0xC9...0xCB, 0xCD...0xCF: isFrame
    default: false
    }
  }

  private var isFrame: Bool {
    guard let components = content.byte(at: content.startIndex + 5) else { return false }
    return content.count == 6 + 3 * Int(components)
  }

  /// Each is a byte, 16 counts and as many values as the counts add up to.
  private var areHuffmanTables: Bool {
    var place = content.startIndex
    while place < content.endIndex {
      guard let counts = content.part(at: place + 1, count: 16) else { return false }
      place += 17 + counts.reduce(0) { $0 + Int($1) }
    }
    return place == content.endIndex
  }

  /// Each is a byte that says how wide its 64 values are, and the values.
  private var areQuantisationTables: Bool {
    var place = content.startIndex
    while let header = content.byte(at: place) { place += header >> 4 == 0 ? 65 : 129 }
    return place == content.endIndex && !content.isEmpty
  }

  private func segment(_ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + bigEndianBytes(content.count + 2).suffix(2) + content
  }
}
