/// Says on what surface each byte of a file stands.
struct Surfaces {
  var segments: [MarkupSegment]
  var whole: Surface
  let bytes: [UInt8]
  /// The values in large tags, found once: a tag that nobody closed goes on to the end of its file.
  private let values: [Range<Int>]

  private static let largeTag = 1024

  init(segments: [MarkupSegment], whole: Surface, bytes: [UInt8]) {
    self.segments = segments
    self.whole = whole
    self.bytes = bytes
    values = segments.flatMap { segment -> [Range<Int>] in
      guard case .tag = segment.kind, segment.bytes.count > Self.largeTag else { return [] }
      return tagValues(in: segment.bytes, of: bytes)
    }
  }

  func surface(of offset: Int) -> Surface {
    guard let segment = segment(at: offset) else { return whole }
    switch segment.kind {
    case .text: return whole
    case .comment: return .comment
    case .script: return .script
    case .style: return .style
    case .declaration: return .markup
    case .tag: return isInValue(offset, of: segment.bytes) ? .attribute : .markup
    }
  }

  private func segment(at offset: Int) -> MarkupSegment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].bytes.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < segments.count, segments[low].bytes.contains(offset) else { return nil }
    return segments[low]
  }

  private func isInValue(_ offset: Int, of tag: Range<Int>) -> Bool {
    guard tag.count > Self.largeTag else {
      return tagValues(in: tag.lowerBound..<(offset + 1), of: bytes).last?.contains(offset) ?? false
    }
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low].contains(offset)
  }
}

/// The stretches of a tag between which and the name of an attribute an equals sign stands.
private func tagValues(in tag: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
  var values: [Range<Int>] = []
  var start: Int?
  var quote: UInt8 = 0
  var afterEquals = false
  for index in tag {
    if quote != 0 || afterEquals {
      start = start ?? index
    } else if let first = start {
      values.append(first..<index)
      start = nil
    }
    let byte = bytes[index]
    if quote != 0 {
      if byte == quote {
        quote = 0
        afterEquals = false
      }
    } else if byte == UInt8(ascii: "=") {
      afterEquals = true
    } else if afterEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
    } else if byte == 0x20 || byte == 0x0A || byte == 0x09 {
      afterEquals = afterEquals && bytes[index - 1] == UInt8(ascii: "=")
    }
  }
  if let first = start { values.append(first..<tag.upperBound) }
  return values
}
