/// A GIF with its pictures, their timing and the mark that repeats them; no comments, no texts, no
/// data of programs.
func cleanedGIF(_ bytes: [UInt8]) throws(ImageRefusal) -> [UInt8] {
  guard bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)),
    let flags = bytes.byte(at: 10), let head = bytes.part(at: 0, count: 13 + colourTable(flags))
  else { throw .damaged(.gif) }
  var reader = GIFBlocks(bytes: bytes, place: head.endIndex, clean: Array(head))
  while let introducer = bytes.byte(at: reader.place) {
    switch introducer {
    case 0x3B:
      guard reader.hasPicture else { throw .damaged(.gif) }
      return reader.clean + [0x3B]
    case 0x2C: try reader.takePicture()
    case 0x21: try reader.takeExtension()
    default: throw .damaged(.gif)
    }
  }
  throw .damaged(.gif)
}

/// How many bytes a table of colours has, by the flags that announce it.
func colourTable(_ flags: UInt8) -> Int {
  flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
}
