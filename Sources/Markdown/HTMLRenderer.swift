/// Writes documents as HTML. The same tree and options give the same bytes.
package struct HTMLRenderer: Sendable {
  package var options: HTMLOptions

  package init(_ options: HTMLOptions = HTMLOptions()) { self.options = options }

  /// The whole document, with its footnotes at the end.
  package func html(of document: Document) -> String {
    String(decoding: bytes(of: document), as: UTF8.self)
  }

  /// The same as UTF-8.
  package func bytes(of document: Document) -> [UInt8] {
    var writer = HTMLWriter(document, options)
    writer.write(document.tree)
    writer.writeFootnotes()
    return writer.output.bytes
  }

  /// One node and what is inside it. Ids and numbers are those that it has in its document.
  package func html(of node: Node) -> String {
    var writer = HTMLWriter(node.document, options)
    writer.write(node.pointer)
    return String(decoding: writer.output.bytes, as: UTF8.self)
  }

  /// What is inside a node, without the node itself: for text of one paragraph, the line without its `<p>`.
  package func contents(of node: Node) -> String {
    var writer = HTMLWriter(node.document, options)
    for child in node.children { writer.write(child.pointer) }
    return String(decoding: writer.output.bytes, as: UTF8.self)
  }
}
