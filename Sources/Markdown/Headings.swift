internal import CCMarkGFM

/// A heading as a contents list shows it.
package struct Heading: Hashable, Sendable {
  /// 1 to 6, as it is written.
  package let level: Int
  /// The id that the renderer writes, prefix included.
  package let id: String
  package let text: String
  package let node: Node
}

extension Document {
  /// Every heading in the order of the text, with the ids that the renderer writes.
  ///
  /// Ids are made from the tree as it is now, never from what was parsed: names are swapped on the tree,
  /// and no id may keep one.
  /// - Parameter idPrefix: put before every id, for pages that show several documents.
  package func headings(idPrefix: String = "") -> [Heading] {
    var slugs = Slugs()
    return headingNodes.map { pointer in
      let node = Node(document: self, pointer: pointer)
      let text = node.plainText
      return Heading(
        level: Int(cmark_node_get_heading_level(pointer)), id: idPrefix + slugs.unique(for: text),
        text: text, node: node)
    }
  }

  private var headingNodes: [OpaquePointer] {
    var found: [OpaquePointer] = []
    var walk = TreeWalk(tree)
    while let step = walk.next() {
      guard step.isEntering else { continue }
      switch cmark_node_get_type(step.node) {
      case CMARK_NODE_HEADING:
        found.append(step.node)
        walk.skipContents(of: step.node)
      case CMARK_NODE_PARAGRAPH: walk.skipContents(of: step.node)
      default: continue
      }
    }
    return found
  }
}
