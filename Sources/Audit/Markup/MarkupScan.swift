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
  var scan = MarkupScan(bytes: bytes)
  return scan.run()
}

private struct MarkupScan {
  let bytes: [UInt8]
  var segments: [MarkupSegment] = []
  var textStart = 0
  var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() -> [MarkupSegment] {
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open
      if starts(with: "<!--") {
        close(.comment, at: end(of: "-->", from: open + 4))
      } else if starts(with: "<![CDATA[") {
        index = open + 9
      } else if starts(with: "<!") || starts(with: "<?") {
        close(.declaration, at: end(of: ">", from: open + 2))
      } else if open + 1 < bytes.count, opensTag(bytes[open + 1]) {
        tag(at: open)
      } else {
        index = open + 1
      }
    }
    index = bytes.count
    flushText(to: bytes.count)
    return segments
  }

  private func opensTag(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte == UInt8(ascii: "/") }

  private mutating func tag(at open: Int) {
    let name = tagName(at: open)
    close(.tag(isInline: inlineElements.contains(name)), at: tagEnd(from: open + 1))
    guard name == "script" || name == "style" else { return }
    let start = index
    let end = position(of: "</" + name, from: start) ?? bytes.count
    if start < end {
      segments.append(.init(kind: name == "script" ? .script : .style, bytes: start..<end))
    }
    index = end
    textStart = end
  }

  /// The name in small letters; empty for a closing tag of script or style, which opens nothing.
  private func tagName(at open: Int) -> String {
    var start = open + 1
    let isClosing = bytes[start] == UInt8(ascii: "/")
    if isClosing { start += 1 }
    let name = bytes[start...].prefix { isASCIILetterOrDigit($0) }
    let text = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
    return isClosing && (text == "script" || text == "style") ? "" : text
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

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private func end(of text: String, from start: Int) -> Int {
    position(of: text, from: start).map { $0 + text.utf8.count } ?? bytes.count
  }

  private func position(of text: String, from start: Int) -> Int? {
    firstPosition(of: Array(text.utf8), in: bytes, from: start)
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

/// Elements that can stand inside a word. Every other parts words.
private let inlineElements: Set<String> = [
  "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
  "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
  "sup", "time", "tspan", "tt", "u", "var", "wbr",
]
