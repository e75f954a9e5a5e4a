extension Judge {
  /// The name of the attribute whose value the byte at `place` of the reading stands in.
  func attributeName(at place: Int) -> String? {
    let bytes = whole.bytes
    let start = place + offset
    var index = start - 1
    while index > 0, start - index < 100_000 {
      let quotes = bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
      if quotes, bytes[index - 1] == UInt8(ascii: "=") { return name(endingAt: index - 1) }
      if bytes[index] == UInt8(ascii: "<") { return nil }
      index -= 1
    }
    return nil
  }

  private func name(endingAt end: Int) -> String {
    let bytes = whole.bytes
    var start = end
    while start > 0, isASCIILetterOrDigit(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "-")
    {
      start -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
