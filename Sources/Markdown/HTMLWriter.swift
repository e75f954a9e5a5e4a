internal import CCMarkGFM

/// One writing of a document: where it has got to, and what has been written.
struct HTMLWriter {
  let document: Document
  let options: HTMLOptions
  let footnotes: FootnoteNumbering
  let headingIDs: [OpaquePointer: String]
  let unsafeSchemes: UnsafeScheme
  var output: HTMLBuffer
  var table = TableState()
  /// Nodes of an alert's marker, which its title stands for.
  var unwritten: Set<OpaquePointer> = []

  init(_ document: Document, _ options: HTMLOptions) {
    self.document = document
    self.options = options
    footnotes = FootnoteNumbering(of: document)
    unsafeSchemes = UnsafeScheme(options.unsafeSchemes.sorted())
    output = HTMLBuffer(capacity: 4096)
    headingIDs = options.headingIDs ? Self.ids(of: document, options) : [:]
  }

  private static func ids(
    of document: Document, _ options: HTMLOptions
  ) -> [OpaquePointer: String] {
    let headings = document.headings(idPrefix: options.idPrefix)
    return Dictionary(uniqueKeysWithValues: headings.map { ($0.node.pointer, $0.id) })
  }

  mutating func write(_ root: OpaquePointer) {
    var walk = TreeWalk(root)
    while let step = walk.next() {
      if !step.isEntering {
        leave(step.node)
      } else if !enter(step.node) {
        walk.skipContents(of: step.node)
      }
    }
  }

  /// - Returns: whether what is inside the node is written too.
  private mutating func enter(_ node: OpaquePointer) -> Bool {
    if unwritten.contains(node) { return false }
    let kind = document.kind(of: node)
    return kind.isInline ? enterInline(node, kind) : enterBlock(node, kind)
  }

  private mutating func leave(_ node: OpaquePointer) {
    if unwritten.contains(node) { return }
    let kind = document.kind(of: node)
    if kind.isInline { leaveInline(node, kind) } else { leaveBlock(node, kind) }
  }

  /// The end of a tag that holds nothing; the specification writes these as XML does.
  mutating func writeVoidEnd() {
    if options.isPlain { output.write(" />") } else { output.write(">") }
  }

  func literal(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    guard let literal = cmark_node_get_literal(node) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(cString: literal)
  }
}
