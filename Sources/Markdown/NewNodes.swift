internal import CCMarkGFM

/// HTML that our own code made and vouches for. It is written as it is.
package struct TrustedHTML: Hashable, Sendable {
  package var markup: String

  /// - Parameter markup: whole elements only, with everything that came from outside already escaped.
  package init(vouchedFor markup: String) { self.markup = markup }
}

/// New nodes, not yet inserted anywhere.
extension Document {
  package func newText(_ literal: String) -> Node {
    new(CMARK_NODE_TEXT) { cmark_node_set_literal($0, literal.withoutZeroBytes) }
  }

  package func newCode(_ literal: String) -> Node {
    new(CMARK_NODE_CODE) { cmark_node_set_literal($0, literal.withoutZeroBytes) }
  }

  package func newSoftBreak() -> Node { new(CMARK_NODE_SOFTBREAK) }

  package func newEmphasis() -> Node { new(CMARK_NODE_EMPH) }

  package func newStrong() -> Node { new(CMARK_NODE_STRONG) }

  /// A link without text; append what it should say.
  package func newLink(to destination: String, title: String = "") -> Node {
    new(CMARK_NODE_LINK) {
      cmark_node_set_url($0, destination.withoutZeroBytes)
      cmark_node_set_title($0, title.withoutZeroBytes)
    }
  }

  package func newParagraph() -> Node { new(CMARK_NODE_PARAGRAPH) }

  /// - Parameter level: 1 to 6.
  package func newHeading(level: Int) -> Node {
    new(CMARK_NODE_HEADING) { cmark_node_set_heading_level($0, Int32(min(6, max(1, level)))) }
  }

  /// HTML of our own to stand between paragraphs.
  package func newBlock(_ html: TrustedHTML) -> Node {
    new(CMARK_NODE_CUSTOM_BLOCK) { cmark_node_set_on_enter($0, html.markup.withoutZeroBytes) }
  }

  /// HTML of our own to stand within a line.
  package func newInline(_ html: TrustedHTML) -> Node {
    let node = new(CMARK_NODE_HTML_INLINE) {
      cmark_node_set_literal($0, html.markup.withoutZeroBytes)
    }
    note(Origin(isTrusted: true), for: node.pointer)
    return node
  }

  private func new(
    _ type: cmark_node_type, _ set: (OpaquePointer) -> Void = { _ in }
  ) -> Node {
    // The library aborts when memory runs out, and returns `nil` for no type that is asked for here.
    guard let pointer = cmark_node_new(type) else { preconditionFailure("Unknown node type") }
    set(pointer)
    TreeSurvey.settle(pointer, NodeKind(of: pointer))
    detached.insert(pointer)
    return Node(document: self, pointer: pointer)
  }
}
