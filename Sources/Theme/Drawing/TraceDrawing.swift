internal import Content
internal import Publication

/// The way from what was asked to what is done, as one drawing: a column for each of the six parts, and a line
/// wherever one part names another. Measures are units of the drawing, `width` of them across.
struct TraceDrawing: Sendable {
  struct Node: Sendable {
    /// What lines call it; no other node has it.
    let key: String
    let link: ShortLink
    /// What stands in the box.
    let lines: [String]
    let kind: Judgement.Kind?
    let isMissedOpportunity: Bool
    let x: Int
    let y: Int
    let width: Int
    let height: Int
  }

  struct Line: Sendable {
    let from: Node
    let to: Node
  }

  struct Column: Sendable {
    /// The key of its words.
    let word: String
    let x: Int
    let nodes: [Node]
  }

  static let width = 1260
  static let top = 40

  let columns: [Column]
  let lines: [Line]
  let height: Int

  init(_ tracing: Tracing) {
    let parts = TraceParts(tracing)
    let height = Self.top + max(60, parts.columns.map(\.height).max() ?? 0)
    let columns = parts.columns.map { Self.placed($0, in: height) }
    let nodes = Dictionary(
      columns.flatMap(\.nodes).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.height = height + 8
    self.columns = columns
    lines = parts.lines.compactMap { line in
      guard let from = nodes[line.from], let to = nodes[line.to] else { return nil }
      return Line(from: from, to: to)
    }
  }

  /// The boxes of a column at even distances over the whole height.
  private static func placed(_ part: TraceParts.Column, in height: Int) -> Column {
    let spare = height - top - part.height
    let gap = part.boxes.isEmpty ? 0 : spare / (part.boxes.count + 1)
    var y = top + gap
    let nodes = part.boxes.map { box in
      defer { y += box.height + TraceParts.gap + gap }
      return Node(
        key: box.key, link: box.link, lines: box.lines, kind: box.kind,
        isMissedOpportunity: box.isMissedOpportunity, x: part.x, y: y, width: part.width,
        height: box.height)
    }
    return Column(word: part.word, x: part.x, nodes: nodes)
  }
}
