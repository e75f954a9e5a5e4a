/// Something that an author wrote and a reader would not see as it was meant.
///
/// This module knows nothing of findings; whoever parses a document turns these into findings.
package struct DocumentProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Short rows below a very wide heading row promise more cells than there is text for (a table of 20 KB
    /// can make 10 MB of HTML). No table of the document is made; they show as the text that was written.
    case oversizedTable(columns: Int, rows: Int)
    /// A `<!--` without its `-->`: either it swallows what follows it, or it is not a comment at all
    /// and readers see it.
    case unclosedComment
    /// A footnote that nothing refers to: the parser drops it, so no reader would see it.
    case unreferencedFootnote(label: String)
    /// A link or an image whose address could run a program in the reader's browser. Its text is
    /// shown without a link.
    case unsafeLink(destination: String)
  }

  package var kind: Kind
  package var line: Int
  /// In bytes, from 1; 0 where it is not known.
  package var column: Int

  package init(_ kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}
