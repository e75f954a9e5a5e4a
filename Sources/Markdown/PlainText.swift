internal import CCMarkGFM

extension Node {
  /// What a reader would hear: text, code and the alternative text of images, line breaks as spaces, blocks
  /// a line each. Comments, footnote numbers and HTML of our own are left out; other HTML is shown to
  /// readers as it is written, and so it is here.
  package var plainText: String {
    var text: [UInt8] = []
    for step in TreeWalk(pointer) {
      if step.isEntering {
        appendText(of: step.node, to: &text)
      } else if !document.kind(of: step.node).isInline, !text.isEmpty, text.last != 0x0A {
        text.append(0x0A)
      }
    }
    if text.last == 0x0A { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private func appendText(of node: OpaquePointer, to text: inout [UInt8]) {
    switch document.kind(of: node) {
    case .text, .code, .codeBlock, .htmlBlock, .htmlInline:
      guard let literal = cmark_node_get_literal(node) else { return }
      let bytes = UnsafeBufferPointer(cString: literal)
      guard NodeKind(of: node) == .htmlBlock || NodeKind(of: node) == .htmlInline else {
        return text.append(contentsOf: bytes)
      }
      for range in RawHTML.visibleRanges(bytes) { text.append(contentsOf: bytes[range]) }
    case .softBreak, .lineBreak: text.append(0x20)
    default: break
    }
  }
}
