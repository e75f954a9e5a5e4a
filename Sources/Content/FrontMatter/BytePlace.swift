internal import Diagnostics

extension YAMLReading {
  /// The line and column of a byte of the YAML.
  func place(of offset: Int, in bytes: ArraySlice<UInt8>) -> SourcePosition {
    let place = lineAndColumn(of: offset, in: bytes)
    return position(place.line, place.column)
  }

  /// YAML forbids them, and no reader could show them.
  func refuseControlCharacters(in bytes: ArraySlice<UInt8>) throws(Refusal) {
    let isControl = { (byte: UInt8) in
      (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
    }
    guard let offset = bytes.firstIndex(where: isControl) else { return }
    throw Refusal(
      "A control character stands among the keys", at: place(of: offset, in: bytes),
      help: "Delete it; it is invisible in most editors, and often came with pasted text.")
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
