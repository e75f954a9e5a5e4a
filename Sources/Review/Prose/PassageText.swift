internal import Markdown

/// The text of one block as a single string, whatever markup cuts it.
struct PassageText {
  /// UTF-8. A line break is a line break.
  private(set) var bytes: [UInt8] = []
  /// The bytes behind which a footnote is referred to.
  private(set) var footnotes: [Int] = []

  /// The text of one block.
  init(of block: Node) { append(block) }

  /// The text of several blocks that are one to the reader, a line each.
  init(of blocks: [Node]) {
    for block in blocks {
      if !bytes.isEmpty { bytes.append(0x0A) }
      append(block)
    }
  }

  private mutating func append(_ block: Node) {
    // Without recursion: emphasis can be nested thousands of times.
    var pending = Array(block.children.reversed())
    while let node = pending.popLast() {
      switch node.kind {
      case .text: bytes += (node.literal ?? "").utf8
      // What stands in a code span is no wording, but words on its two sides are not neighbours.
      case .code: bytes += " \u{FFFC} ".utf8
      case .softBreak, .lineBreak: bytes.append(0x0A)
      case .footnoteReference: footnotes.append(bytes.count)
      case .htmlInline: break
      default: pending += node.children.reversed()
      }
    }
  }
}
