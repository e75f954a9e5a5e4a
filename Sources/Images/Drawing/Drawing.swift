/// An SVG as far as it is drawn: shapes, paints and labels. It is text, so it is read strictly, and
/// written anew from what is known to be harmless.
///
/// Left out: comments, titles, descriptions, metadata, what programs keep for themselves, classes,
/// what is not shown, and every id that nothing refers to. Refused: scripts, style sheets, embedded
/// pictures and pages, links, movement, filters, references to anything outside.
package struct Drawing: Sendable {
  private var root: DrawingElement

  package init(_ bytes: [UInt8]) throws(ImageRefusal) {
    if let other = Signature(bytes) { throw other.refusal(insteadOf: .svg) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ImageRefusal(
        "it is not UTF-8 text", "Save it as a plain SVG, or as a PNG, and clear that one.")
    }
    var parser = DrawingParser(text)
    root = try parser.root()
    try root.keepWhatIsDrawn()
    root.renameIds()
  }

  /// The drawing as a file.
  ///
  /// - Parameter swap: What to change in a label, given its text and the line that it begins on. A
  ///   label is all that stands in one `text`, whatever markup cuts it.
  package func cleaned(swap: (String, Int) -> [LabelEdit]) -> [UInt8] {
    var drawn = root
    drawn.swapLabels(swap)
    var written = "<svg xmlns=\"http://www.w3.org/2000/svg\""
    drawn.write(to: &written, isRoot: true)
    return Array((written + "\n").utf8)
  }
}

/// A change in a label of a drawing.
package struct LabelEdit: Hashable, Sendable {
  /// The bytes of the label's UTF-8 that go.
  package var range: Range<Int>
  package var text: String

  package init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
  }
}
