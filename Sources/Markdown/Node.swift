internal import CCMarkGFM

/// One node of a document. Holding it keeps the document alive, and a node that has been unlinked stays
/// valid as long as its document, so a `Node` is always safe to ask.
///
/// `@unchecked Sendable`: the pointer is into the tree of `document`, whose rules apply.
package struct Node: @unchecked Sendable, Hashable {
  package let document: Document
  let pointer: OpaquePointer

  package static func == (left: Node, right: Node) -> Bool { left.pointer == right.pointer }

  package func hash(into hasher: inout Hasher) { hasher.combine(pointer) }

  package var kind: NodeKind { document.kind(of: pointer) }

  /// Where it stands in the file; for a node that was created, where what it stands for stood, and else
  /// where its neighbours stand.
  package var position: Position {
    if let known = document.origin(of: pointer)?.position { return known }
    let parsed = ParsedPosition.of(pointer)
    let shift = document.firstLine - 1
    return Position(
      line: parsed.line + shift, column: parsed.column, endLine: parsed.endLine + shift,
      endColumn: parsed.endColumn)
  }
}

// MARK: - Neighbours

extension Node {
  package var parent: Node? { node(cmark_node_parent(pointer)) }
  package var firstChild: Node? { node(cmark_node_first_child(pointer)) }
  package var lastChild: Node? { node(cmark_node_last_child(pointer)) }
  package var next: Node? { node(cmark_node_next(pointer)) }
  package var previous: Node? { node(cmark_node_previous(pointer)) }

  /// Its children as they are now: editing them does not disturb a loop over this.
  package var children: [Node] {
    var found: [Node] = []
    var child = cmark_node_first_child(pointer)
    while let current = child {
      found.append(Node(document: document, pointer: current))
      child = cmark_node_next(current)
    }
    return found
  }

  /// Everything inside it in the order of the text, as it is now: editing does not disturb a loop over this.
  package var descendants: [Node] {
    var found: [Node] = []
    for step in TreeWalk(pointer) where step.isEntering && step.node != pointer {
      found.append(Node(document: document, pointer: step.node))
    }
    return found
  }

  /// The nodes of some kinds inside it, in the order of the text.
  package func descendants(_ kinds: NodeKind...) -> [Node] {
    var found: [Node] = []
    for step in TreeWalk(pointer) where step.isEntering && step.node != pointer {
      guard kinds.contains(document.kind(of: step.node)) else { continue }
      found.append(Node(document: document, pointer: step.node))
    }
    return found
  }

  private func node(_ pointer: OpaquePointer?) -> Node? {
    pointer.map { Node(document: document, pointer: $0) }
  }
}
