/// A stretch of a page that is of one kind.
struct MarkupSegment: Equatable {
  enum Kind: Equatable {
    case text, comment, declaration, script, style
    case tag(isInline: Bool)
  }

  var kind: Kind
  var bytes: Range<Int>
}

/// Takes HTML, SVG or XML apart into text, tags, comments, scripts and styles. Whatever is
/// malformed ends up in one of them: nothing is skipped.
func markupSegments(of bytes: [UInt8]) -> [MarkupSegment] {
  bytes.withUnsafeBufferPointer { bytes in
    var scan = MarkupScan(bytes: bytes)
    return scan.run()
  }
}

private struct MarkupScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var segments: [MarkupSegment] = []
  var textStart = 0
  var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func run() -> [MarkupSegment] {
    while let open = position(of: UInt8(ascii: "<"), in: bytes, from: index) {
      index = open
      let next = open + 1 < bytes.count ? bytes[open + 1] : 0
      if opensTag(next) {
        tag(at: open)
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        declaration(at: open)
      } else {
        index = open + 1
      }
    }
    index = bytes.count
    flushText(to: bytes.count)
    return segments
  }

  private func opensTag(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte == UInt8(ascii: "/") }

  private mutating func declaration(at open: Int) {
    if stands("<!--", in: bytes, at: open) {
      close(.comment, at: end(of: "-->", from: open + 4))
    } else if stands("<![cdata[", in: bytes, at: open) {
      index = open + 9
    } else {
      close(.declaration, at: end(of: ">", from: open + 2))
    }
  }

  private mutating func tag(at open: Int) {
    let isClosing = bytes[open + 1] == UInt8(ascii: "/")
    let name = TagName(in: bytes, at: isClosing ? open + 2 : open + 1)
    close(.tag(isInline: name.isInline), at: tagEnd(from: open + 1))
    // A closing tag of script or style opens nothing.
    guard !isClosing, name == .script || name == .style else { return }
    let start = index
    let end =
      position(of: name == .script ? "</script" : "</style", in: bytes, from: start) ?? bytes.count
    if start < end {
      segments.append(.init(kind: name == .script ? .script : .style, bytes: start..<end))
    }
    index = end
    textStart = end
  }

  private mutating func close(_ kind: MarkupSegment.Kind, at end: Int) {
    flushText(to: index)
    segments.append(.init(kind: kind, bytes: index..<end))
    index = end
    textStart = end
  }

  private mutating func flushText(to end: Int) {
    if textStart < end { segments.append(.init(kind: .text, bytes: textStart..<end)) }
  }

  /// The end of a tag: the first `>` that is not in quotes.
  private func tagEnd(from start: Int) -> Int {
    var quote: UInt8 = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if bytes[index - 1] == UInt8(ascii: "=") { quote = byte }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return bytes.count
  }

  private func end(of text: StaticString, from start: Int) -> Int {
    position(of: text, in: bytes, from: start).map { $0 + text.utf8CodeUnitCount } ?? bytes.count
  }
}

/// Where a text in small letters first stands, in letters of either case.
func firstPosition(of text: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
  guard text.count > 0, start >= 0, start + text.count <= bytes.count else { return nil }
  return (start...(bytes.count - text.count)).first { place in
    text.indices.allSatisfy { offset in
      let byte = bytes[place + offset]
      return (isASCIILetter(byte) ? byte | 0x20 : byte) == text[offset]
    }
  }
}
