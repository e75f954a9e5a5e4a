/// The lines of a text as ranges of its bytes, without what ends them; CR, LF and CRLF all end a line.
struct Lines: IteratorProtocol, Sequence {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0

  init(of bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let line = start..<end
    let isCRLF = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    start = end + (isCRLF ? 2 : 1)
    return line
  }
}
