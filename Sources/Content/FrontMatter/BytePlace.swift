internal import Diagnostics

extension YAMLReading {
  /// The line and column of a byte of the YAML.
  func place(of offset: Int, in bytes: ArraySlice<UInt8>) -> SourcePosition {
    let place = lineAndColumn(of: offset, in: bytes)
    return position(place.line, place.column)
  }

  /// YAML forbids them, and no reader could show them.
  func refuseControlCharacters(in bytes: ArraySlice<UInt8>) throws(Refusal) {
    guard let offset = bytes.indices.first(where: { isControl(at: $0, in: bytes) }) else { return }
    throw Refusal(
      "A control character stands among the keys", at: place(of: offset, in: bytes),
      help: "Delete it; it is invisible in most editors, and often came with pasted text.")
  }

  /// The second kind, U+0080 to U+009F, is what becomes of curly quotes that were saved in one encoding and read in another.
  private func isControl(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F: true
    case 0xC2 where index + 1 < bytes.endIndex: bytes[index + 1] < 0xA0 && bytes[index + 1] != 0x85
    default: false
    }
  }
}

/// The line and the column in Unicode scalars of a byte, both counted from 1, where `bytes` begin on line 1.
func lineAndColumn(
  of offset: Int, in bytes: ArraySlice<UInt8>
) -> (line: Int, column: Int) {
  let before = bytes[bytes.startIndex..<offset]
  let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.startIndex
  let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  let column = bytes[lineStart..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  return (line, column)
}
