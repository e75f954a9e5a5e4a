internal import CCMarkGFM

extension HTMLWriter {
  mutating func enterInline(_ node: OpaquePointer, _ kind: NodeKind) -> Bool {
    switch kind {
    case .text: output.write(escaping: literal(of: node))
    case .softBreak: output.write("\n")
    case .lineBreak: writeLineBreak()
    case .code: writeCode(node)
    case .htmlInline: writeInlineHTML(literal(of: node))
    case .trustedInline: output.write(markup: literal(of: node))
    case .emphasis: output.write("<em>")
    case .strong: output.write("<strong>")
    case .strikethrough: output.write("<del>")
    case .link: enterLink(node)
    case .image:
      writeImage(node)
      return false
    case .footnoteReference: writeFootnoteReference(node)
    default: break
    }
    return true
  }

  mutating func leaveInline(_ node: OpaquePointer, _ kind: NodeKind) {
    switch kind {
    case .emphasis: output.write("</em>")
    case .strong: output.write("</strong>")
    case .strikethrough: output.write("</del>")
    case .link: if !unsafeSchemes.isUnsafe(address(of: node)) { output.write("</a>") }
    default: break
    }
  }

  private mutating func writeLineBreak() {
    output.write("<br")
    writeVoidEnd()
    output.write("\n")
  }

  private mutating func writeCode(_ node: OpaquePointer) {
    output.write("<code>")
    output.write(escaping: literal(of: node))
    output.write("</code>")
  }

  private func address(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    cmark_node_get_url(node).map { UnsafeBufferPointer(cString: $0) }
      ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  private mutating func enterLink(_ node: OpaquePointer) {
    guard !unsafeSchemes.isUnsafe(address(of: node)) else { return }
    output.write("<a href=\"")
    output.write(address: address(of: node))
    writeTitle(of: node)
    output.write("\">")
  }

  /// Writes an image with what stands for it; one with an unsafe address is only what stands for it.
  private mutating func writeImage(_ node: OpaquePointer) {
    let alternative = Node(document: document, pointer: node).plainText
    guard !unsafeSchemes.isUnsafe(address(of: node)) else {
      return output.write(escaping: alternative)
    }
    output.write("<img src=\"")
    output.write(address: address(of: node))
    output.write("\" alt=\"")
    output.write(escaping: alternative)
    writeTitle(of: node)
    output.write("\"")
    writeVoidEnd()
  }

  /// Ends the attribute before, and leaves the title's own open.
  private mutating func writeTitle(of node: OpaquePointer) {
    guard let title = cmark_node_get_title(node), title.pointee != 0 else { return }
    output.write("\" title=\"")
    output.write(escaping: UnsafeBufferPointer(cString: title))
  }
}
