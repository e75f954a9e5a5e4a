/// A place in a file that a user wrote.
package struct SourcePosition: Hashable, Comparable, Sendable {
  /// The path as the user would type it: relative to the site's root, with `/` between its parts.
  package var file: String
  /// Line, counted from 1.
  package var line: Int
  /// Column, counted from 1 in Unicode scalars, so that an editor and we agree on names with accents.
  package var column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
