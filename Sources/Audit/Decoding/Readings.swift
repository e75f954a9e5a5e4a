/// The ways to read a file: as it is, with every escape undone, and with its tags gone.
struct Readings: Sendable {
  private(set) var all: [Reading]
  /// Whether it is escaped too many times over, so that it was not read to the end.
  private(set) var isTooDeep = false

  init(of bytes: [UInt8], _ kind: FileKind, segments: [MarkupSegment], decodings: Decodings) {
    let raw = Reading(bytes)
    all = [raw]
    let unescaping = Unescaping(decodings: decodings, isStyleSheet: kind.surface == .style)
    guard let plain = unescaping.settle(raw) else {
      isTooDeep = true
      return
    }
    let isEscaped = plain.bytes != bytes
    if isEscaped { all.append(plain) }
    if !segments.isEmpty {
      let text = withoutTags(raw, segments: segments, decodings: decodings)
      if let plainText = unescaping.settle(text) {
        all.append(plainText)
      } else {
        isTooDeep = true
      }
    }
    // Where undoing escapes brings up new tags, they are taken out too; in what is no markup, all.
    if segments.isEmpty
      ? tags(in: plain.bytes) > 0 : isEscaped && tags(in: plain.bytes) > tags(in: bytes)
    {
      all.append(
        withoutTags(plain, segments: markupSegments(of: plain.bytes), decodings: decodings))
    }
  }

  /// How many tags could open.
  private func tags(in bytes: [UInt8]) -> Int {
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while let place = position(of: UInt8(ascii: "<"), in: bytes, from: index) {
        count += 1
        index = place + 1
      }
    }
    return count
  }
}
