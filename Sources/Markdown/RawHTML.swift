/// What can be said about HTML that an author wrote, without parsing it.
enum RawHTML {
  /// The ranges of the bytes that stand outside comments. An unclosed comment reaches to the end.
  static func rangesOutsideComments(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while let comment = commentStart(in: bytes, from: start) {
      if comment > start { ranges.append(start..<comment) }
      guard let end = commentEnd(in: bytes, of: comment) else { return ranges }
      start = end
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }

  /// The same, or nothing when there is only white space outside them.
  static func visibleRanges(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let ranges = rangesOutsideComments(bytes)
    return ranges.contains { bytes[$0].contains { $0 > 0x20 } } ? ranges : []
  }

  static func hasUnclosedComment(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while let comment = commentStart(in: bytes, from: start) {
      guard let end = commentEnd(in: bytes, of: comment) else { return true }
      start = end
    }
    return false
  }

  static func commentStart(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    index(of: "<!--", in: bytes, from: start)
  }

  /// `<!-->` and `<!--->` are whole comments to a browser, hence the overlap.
  private static func commentEnd(in bytes: UnsafeBufferPointer<UInt8>, of start: Int) -> Int? {
    index(of: "-->", in: bytes, from: start + 2).map { $0 + 3 }
  }

  private static func index(
    of pattern: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    pattern.withUTF8Buffer { pattern in
      var offset = start
      while offset + pattern.count <= bytes.count {
        guard let found = bytes.offset(of: pattern[0], from: offset) else { return nil }
        if bytes[found...].starts(with: pattern) { return found }
        offset = found + 1
      }
      return nil
    }
  }

  /// Names of elements that GitHub does not let through, because they change how everything after
  /// them is read.
  private static let filteredTags = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Whether the tag that starts with the `<` at an offset is one of those GitHub filters.
  static func isFilteredTag(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    var name = bytes[(offset + 1)...]
    if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
    return filteredTags.contains { tag in
      guard name.count >= tag.utf8.count else { return false }
      let head = name.prefix(tag.utf8.count)
      guard zip(head, tag.utf8).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
      guard let after = name.dropFirst(tag.utf8.count).first else { return true }
      return [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, UInt8(ascii: ">"), UInt8(ascii: "/")].contains(
        after)
    }
  }
}
