internal import CCMarkGFM

/// Reads a node's position off the parser's tree, in lines of the text that was parsed.
enum ParsedPosition {
  static func of(_ node: OpaquePointer) -> Position {
    exact(node) ?? beside(node)
  }

  private static func exact(_ node: OpaquePointer) -> Position? {
    let line = Int(cmark_node_get_start_line(node))
    guard line > 0 else { return nil }
    let endLine = max(line, Int(cmark_node_get_end_line(node)))
    return Position(
      line: line, column: Int(cmark_node_get_start_column(node)), endLine: endLine,
      endColumn: Int(cmark_node_get_end_column(node)))
  }

  /// Line breaks and bare addresses are not placed by the parser; their line is found from the nearest
  /// neighbour before them, and the breaks between.
  private static func beside(_ node: OpaquePointer) -> Position {
    var breaks = 0
    var neighbour = cmark_node_previous(node)
    while let current = neighbour {
      if let found = exact(current) { return known(line: found.endLine + breaks) }
      if [CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK].contains(cmark_node_get_type(current)) {
        breaks += 1
      }
      neighbour = cmark_node_previous(current)
    }
    return known(line: parentLine(of: node) + breaks)
  }

  private static func parentLine(of node: OpaquePointer) -> Int {
    var parent = cmark_node_parent(node)
    var child = node
    while let current = parent {
      if let found = exact(current) { return found.line }
      // A parent without a position stands among siblings that may have one.
      if cmark_node_previous(current) != nil { return beside(current).line }
      child = current
      parent = cmark_node_parent(child)
    }
    return 1
  }

  private static func known(line: Int) -> Position {
    Position(line: line, column: 0, endLine: line, endColumn: 0)
  }
}
