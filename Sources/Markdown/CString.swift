internal import CCMarkGFM

extension UnsafeBufferPointer where Element == UInt8 {
  /// The bytes of a C string, without the zero that ends it.
  init(cString: UnsafePointer<CChar>) {
    let count = strlen(cString)
    let bytes = UnsafeRawPointer(cString).assumingMemoryBound(to: UInt8.self)
    self.init(start: bytes, count: count)
  }

  /// Where a byte first stands at or after an offset.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress else { return nil }
    return memchr(base + start, Int32(byte), count - start)
      .map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) }
  }
}

extension String {
  /// The text without zero bytes, at which C would take it to end: U+FFFD stands in their place, as the
  /// specification asks.
  var withoutZeroBytes: String {
    guard utf8.contains(0) else { return self }
    return String(decoding: utf8.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }, as: UTF8.self)
  }
}
