/// Says on what surface each byte of a file stands.
struct Surfaces {
  var segments: [MarkupSegment]
  var whole: Surface
  let bytes: [UInt8]

  func surface(of offset: Int) -> Surface {
    guard let segment = segment(at: offset) else { return whole }
    switch segment.kind {
    case .text: return whole
    case .comment: return .comment
    case .script: return .script
    case .style: return .style
    case .declaration: return .markup
    case .tag: return isInValue(offset, from: segment.bytes.lowerBound) ? .attribute : .markup
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

  /// Whether an equals sign stands between the name of the attribute and the byte.
  private func isInValue(_ offset: Int, from start: Int) -> Bool {
    var quote: UInt8 = 0
    var afterEquals = false
    for index in start..<offset {
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
    return quote != 0 || afterEquals
  }
}
