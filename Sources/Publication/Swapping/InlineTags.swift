internal import Markdown

/// The tags of raw HTML in a block, and which of them a swap takes out: "Sa<b>rah</b>" is one name.
struct InlineTags {
  private let tags: [(node: Node, place: Int)]

  init(_ tags: [(node: Node, place: Int)]) { self.tags = tags }

  /// The tags inside a range, and the other half of each that has one outside it.
  func inside(_ range: Range<Int>) -> [Node] {
    let within = tags.filter { range.lowerBound < $0.place && $0.place < range.upperBound }
    guard !within.isEmpty else { return [] }
    let open = within.count { isOpening($0.node) } - within.count { isClosing($0.node) }
    let after = tags.filter { $0.place >= range.upperBound && isClosing($0.node) }
    let before = tags.filter { $0.place <= range.lowerBound && isOpening($0.node) }
    return (within + after.prefix(max(open, 0)) + before.suffix(max(-open, 0))).map(\.node)
  }

  private func isClosing(_ tag: Node) -> Bool { tag.literal?.hasPrefix("</") == true }

  /// A tag that has an end tag: not "<wbr>", not a comment.
  private func isOpening(_ tag: Node) -> Bool {
    guard let text = tag.literal?.lowercased(), text.hasPrefix("<"), !isClosing(tag),
      !text.hasPrefix("<!"), !text.hasSuffix("/>")
    else { return false }
    let name = text.dropFirst().prefix { $0.isLetter }
    return !["wbr", "br", "img", "hr", "input"].contains(name)
  }
}
