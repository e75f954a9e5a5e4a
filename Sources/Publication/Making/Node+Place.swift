internal import Diagnostics
internal import Markdown

extension Node {
  /// Where a node stands in a file. The parser does not place line breaks and bare addresses in their
  /// line; they count as its beginning.
  func place(in file: String) -> SourcePosition {
    SourcePosition(file: file, line: position.line, column: max(position.column, 1))
  }
}
