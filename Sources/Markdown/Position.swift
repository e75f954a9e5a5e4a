/// Where a node stands in its file. Lines count from 1 in the file, whatever its front matter.
///
/// Blocks are placed exactly. Of inlines the line is right; columns count bytes from 1 and are those of
/// the parser: they leave out the backticks of a code span, take no notice of white space at the start of a
/// continuation line, and are 0 (not known) for line breaks and for addresses that were linked because
/// they look like one.
package struct Position: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int

  package init(line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column, left.endLine, left.endColumn)
      < (right.line, right.column, right.endLine, right.endColumn)
  }
}
