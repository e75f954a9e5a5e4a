/// Finds aliases before YAML is composed.
///
/// Composing expands them, and a handful that name each other grow without end where they stand in a key. A word counts as
/// an alias only where an anchor of the same name stands somewhere too, so that `*emphasis*` in a text is let through.
extension YAMLReading {
  func refuseAliases(in bytes: ArraySlice<UInt8>) throws(Refusal) {
    guard bytes.contains(UInt8(ascii: "&")) else { return }
    let anchors = Set(names(after: UInt8(ascii: "&"), in: bytes).map { bytes[$0] })
    guard !anchors.isEmpty else { return }
    for name in names(after: UInt8(ascii: "*"), in: bytes) where anchors.contains(bytes[name]) {
      throw .alias(at: place(of: name.lowerBound - 1, in: bytes))
    }
  }

  /// Where the names stand that follow a sign at the beginning of a word.
  private func names(after sign: UInt8, in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in bytes.indices where bytes[index] == sign {
      guard index == bytes.startIndex || Self.canPrecede(bytes[index - 1]) else { continue }
      let end = bytes[(index + 1)...].firstIndex { !Self.isNameByte($0) } ?? bytes.endIndex
      if end > index + 1 { found.append(index + 1..<end) }
    }
    return found
  }

  private static func canPrecede(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "[{,:?-".utf8.contains(byte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
