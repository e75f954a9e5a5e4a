internal import Markdown

/// The text of one block as a single string, whatever markup cuts it, with the way back to the nodes.
///
/// Names are matched here, so that "S*ara*h" and a name over a line break are what a reader sees.
struct InlineRun {
  /// One node that holds a part of the text.
  struct Leaf {
    var node: Node
    /// The bytes of the run that come from it.
    var range: Range<Int>
    /// Whether its text can be written: a line break has none.
    var isWritable: Bool
  }

  private(set) var bytes: [UInt8] = []
  /// The tags of raw HTML, each with the byte before which it stands.
  private var tags: [(node: Node, place: Int)] = []
  private(set) var leaves: [Leaf] = []
  /// Parts of the run that an explicit link says the meaning of: `[her sister](person:amy)`.
  private(set) var links: [(range: Range<Int>, person: String)] = []

  init(of block: Node) {
    // Without recursion: emphasis can be nested thousands of times.
    var pending = block.children.reversed().map { Step.node($0) }
    while let step = pending.popLast() {
      switch step {
      case .node(let node): take(node, &pending)
      case .endOfLink(let person, let start): links.append((start..<bytes.count, person))
      }
    }
  }

  private enum Step {
    case node(Node)
    case endOfLink(person: String, start: Int)
  }

  private mutating func take(_ node: Node, _ pending: inout [Step]) {
    switch node.kind {
    case .text, .code: add(node.literal ?? "", from: node, isWritable: true)
    case .softBreak, .lineBreak: add("\n", from: node, isWritable: false)
    case .htmlInline where Self.isLineBreak(node.literal ?? ""):
      add("\n", from: node, isWritable: false)
    case .htmlInline: tags.append((node, bytes.count))
    case .footnoteReference: break
    default:
      if let person = SpecialLink(node)?.person {
        pending.append(.endOfLink(person: person, start: bytes.count))
      }
      pending += node.children.reversed().map { .node($0) }
    }
  }

  private mutating func add(_ text: String, from node: Node, isWritable: Bool) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    leaves.append(Leaf(node: node, range: start..<bytes.count, isWritable: isWritable))
  }

  private static func isLineBreak(_ tag: String) -> Bool {
    tag.lowercased().filter { !" /".contains($0) } == "<br>"
  }

  /// Writes edits, which are in order and do not overlap, into the nodes: each node once, however many
  /// names it holds.
  func apply(_ edits: [Wording.Edit]) {
    // The first edit that is not behind, and the first whose text no node has yet.
    var (first, unwritten) = (0, 0)
    for leaf in leaves {
      while first < edits.count, edits[first].range.upperBound <= leaf.range.lowerBound {
        first += 1
      }
      let own = edits[first...].prefix { $0.range.lowerBound < leaf.range.upperBound }
        .indices
      guard !own.isEmpty, !leaf.range.isEmpty else { continue }
      guard leaf.isWritable else {
        // A line break inside a name goes with it.
        leaf.node.unlink()
        continue
      }
      write(edits[own], to: leaf, from: unwritten)
      unwritten = own.upperBound
    }
    for edit in edits { for tag in InlineTags(tags).inside(edit.range) { tag.unlink() } }
  }

  /// - Parameter unwritten: The first edit whose text stands in no node before.
  private func write(_ edits: ArraySlice<Wording.Edit>, to leaf: Leaf, from unwritten: Int) {
    let own = Array((leaf.node.literal ?? "").utf8)
    var text: [UInt8] = []
    var place = 0
    for (index, edit) in zip(edits.indices, edits) {
      let from = max(edit.range.lowerBound - leaf.range.lowerBound, place)
      let to = min(edit.range.upperBound - leaf.range.lowerBound, own.count, leaf.range.count)
      text += own[place..<from]
      if index >= unwritten { text += edit.text.utf8 }
      place = max(from, to)
    }
    text += own[place...]
    leaf.node.literal = String(decoding: text, as: UTF8.self)
    if text.isEmpty { prune(leaf.node) }
  }

  /// Takes out a node that has nothing left to show, and the markup round it that was for it alone.
  private func prune(_ node: Node) {
    var next: Node? = node
    while let empty = next {
      let parent = empty.parent
      empty.unlink()
      let isEmptyMarkup = parent.map {
        $0.kind.isInline && $0.kind != .image && $0.children.isEmpty
      }
      next = isEmptyMarkup == true ? parent : nil
    }
  }
}
