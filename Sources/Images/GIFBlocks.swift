/// Reads the blocks of a GIF one after the other, and keeps those that show.
struct GIFBlocks {
  let bytes: [UInt8]
  var place: Int
  var clean: [UInt8]
  private(set) var hasPicture = false
  /// The timing that belongs to the picture that follows.
  private var control: ArraySlice<UInt8> = []

  init(bytes: [UInt8], place: Int, clean: [UInt8]) {
    self.bytes = bytes
    self.place = place
    self.clean = clean
  }

  /// A descriptor, a table of colours, the size of a code, and the coded picture.
  mutating func takePicture() throws(ImageRefusal) {
    guard let flags = bytes.byte(at: place + 9) else { throw .damaged(.gif) }
    let end = try endOfBlocks(from: place + 11 + colourTable(flags))
    clean += control + bytes[place..<end]
    control = []
    hasPicture = true
    place = end
  }

  mutating func takeExtension() throws(ImageRefusal) {
    guard let label = bytes.byte(at: place + 1) else { throw .damaged(.gif) }
    let end = try endOfBlocks(from: place + 2)
    let whole = bytes[place..<end]
    place = end
    switch label {
    case 0xF9:
      guard whole.count == 8 else { throw .damaged(.gif) }
      control = whole
    case 0xFF where isLoop(whole): clean += whole
    // What timed a text that is not shown times nothing.
    case 0x01: control = []
    default: break
    }
  }

  /// Netscape's mark: how often the pictures are repeated, in exactly the bytes that this takes.
  private func isLoop(_ whole: ArraySlice<UInt8>) -> Bool {
    let start = whole.startIndex
    return whole.count == 19 && whole[start + 2] == 11
      && whole.dropFirst(3).starts(with: Array("NETSCAPE2.0".utf8)) && whole[start + 14] == 3
      && whole[start + 15] == 1
  }

  /// The place behind a row of blocks and the empty one that ends it.
  private func endOfBlocks(from start: Int) throws(ImageRefusal) -> Int {
    var place = start
    while let length = bytes.byte(at: place) {
      place += 1 + Int(length)
      if length == 0 { return place }
    }
    throw .damaged(.gif)
  }
}
