internal import CCMarkGFM

/// An edit that the grammar does not allow, for example a paragraph inside a heading.
package struct EditRefusal: Error, Hashable, Sendable {
  /// What was to be inserted.
  package var kind: NodeKind
  /// Where it was to go; `nil` if that has no parent to hold it.
  package var parent: NodeKind?
}

extension Node {
  /// Takes the node, with everything inside it, out of the tree. It stays valid and can be inserted again.
  package func unlink() {
    guard pointer != document.tree else { return }
    cmark_node_unlink(pointer)
    document.detached.insert(pointer)
  }

  /// Inserts a node immediately before this one. A node of another document is copied.
  /// - Returns: the node as it stands in this document.
  @discardableResult
  package func insertBefore(_ new: Node) throws(EditRefusal) -> Node {
    try insert(new, under: parent?.kind) { cmark_node_insert_before(pointer, $0) }
  }

  /// Inserts a node immediately after this one. A node of another document is copied.
  /// - Returns: the node as it stands in this document.
  @discardableResult
  package func insertAfter(_ new: Node) throws(EditRefusal) -> Node {
    try insert(new, under: parent?.kind) { cmark_node_insert_after(pointer, $0) }
  }

  /// Inserts a node as the last child. A node of another document is copied.
  /// - Returns: the node as it stands in this document.
  @discardableResult
  package func append(_ new: Node) throws(EditRefusal) -> Node {
    try insert(new, under: kind) { cmark_node_append_child(pointer, $0) }
  }

  /// Puts other nodes in this one's place, in the order given; none takes it away. They take its position
  /// if they have none of their own. When one is refused, nothing has changed but where those
  /// given stood before.
  package func replace(with replacements: [Node]) throws(EditRefusal) {
    let place = position
    var inserted: [Node] = []
    for replacement in replacements where replacement != self {
      do {
        let new = try insertBefore(replacement)
        new.takePosition(place)
        inserted.append(new)
      } catch {
        for node in inserted { node.unlink() }
        throw error
      }
    }
    if !replacements.contains(self) { unlink() }
  }

  /// Puts what is inside this node in its place, for example a link's text in that of the link.
  package func replaceWithChildren() throws(EditRefusal) {
    try replace(with: children)
  }

  private func insert(
    _ new: Node, under parent: NodeKind?, _ insertion: (OpaquePointer) -> Int32
  ) throws(EditRefusal) -> Node {
    let own = new.document === document ? new : document.adopt(new)
    // The parser can take a document anywhere but has no rule against inserting a node beside itself.
    guard own != self, insertion(own.pointer) != 0 else {
      throw EditRefusal(kind: new.kind, parent: parent)
    }
    document.detached.remove(own.pointer)
    return own
  }

  private func takePosition(_ place: Position) {
    guard cmark_node_get_start_line(pointer) == 0 else { return }
    let origin = document.origin(of: pointer)
    guard origin?.position == nil else { return }
    document.note(Origin(position: place, isTrusted: origin?.isTrusted ?? false), for: pointer)
  }
}

extension Document {
  /// A copy of another document's node, not yet inserted. References to footnotes outside it lead nowhere.
  func adopt(_ node: Node) -> Node {
    let pointer = TreeCopy(from: node.document, to: self).copy(node.pointer)
    detached.insert(pointer)
    return Node(document: self, pointer: pointer)
  }

  /// Takes out footnotes to which nothing in the text refers any longer, so that what only they said
  /// goes with the passage that was taken out.
  /// - Returns: the definitions that were taken out.
  @discardableResult
  package func dropUnreferencedFootnotes() -> [Node] {
    let kept = Set(FootnoteNumbering(of: self).definitions)
    let dropped = root.children.filter {
      $0.kind == .footnoteDefinition && !kept.contains($0.pointer)
    }
    for definition in dropped { definition.unlink() }
    return dropped
  }
}
