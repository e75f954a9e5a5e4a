internal import Diagnostics

/// Where a text that is swapped begins in its file, with the way from its bytes back to the author's lines.
struct TextStart {
  let place: SourcePosition
  /// The nodes that hold the text, where it is one of a document.
  var leaves: [InlineRun.Leaf] = []

  init(file: String, line: Int, column: Int = 1, leaves: [InlineRun.Leaf] = []) {
    place = SourcePosition(file: file, line: line, column: column)
    self.leaves = leaves
  }

  /// The line and column of a part of the text. Where the file writes the word in another way, with markup
  /// inside it for example, the beginning of its line or block.
  func place(of byte: Int, in text: [UInt8], by lines: SourceLines?) -> SourcePosition {
    let (start, anchor) = nearest(byte, in: text)
    let from = text[byte...].firstIndex(where: SourceLines.isPartOfWord) ?? byte
    let word = text[from...].prefix(while: SourceLines.isPartOfWord)
    let before = SourceLines.places(of: word, in: text[anchor..<max(anchor, byte)]).count
    return lines?.place(
      of: .init(bytes: word, lead: text[byte..<from], before: before), from: start) ?? start
  }

  /// The nearest known place at or before a byte, and the byte that stands there.
  private func nearest(_ byte: Int, in text: [UInt8]) -> (SourcePosition, anchor: Int) {
    guard let index = leaves.firstIndex(where: { $0.range.contains(byte) }) else {
      let anchor = text[..<byte].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      return (line(place.line + text[..<anchor].count { $0 == 0x0A }), anchor)
    }
    let number = leaves[index].node.position.line
    let first = leaves[...index].lastIndex { $0.node.position.line != number }.map { $0 + 1 } ?? 0
    return (line(number), leaves[first].range.lowerBound)
  }

  private func line(_ number: Int) -> SourcePosition {
    SourcePosition(file: place.file, line: number, column: number == place.line ? place.column : 1)
  }
}
