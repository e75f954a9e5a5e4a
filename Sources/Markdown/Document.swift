internal import CCMarkGFM

/// A parsed Markdown document: a tree of `Node`s that can be read, edited and rendered.
///
/// `@unchecked Sendable`: while it is edited a document belongs to one thread at a time, which its callers
/// see to; once it is no longer edited it may be read from any number of threads, because the parser's
/// habit of copying a node's text when it is first asked for is got over with while parsing
/// (`TreeSurvey`), and no reading operation of this module writes to the tree.
package final class Document: @unchecked Sendable {
  let tree: OpaquePointer
  /// The line of the file on which the text began, counted from 1.
  package let firstLine: Int
  /// What readers would not see as it was meant, in the order of the text, as it was when it was parsed.
  package let problems: [DocumentProblem]
  /// Nodes that stand in no tree: created and not yet inserted, or unlinked. They are kept until the document
  /// goes, so that a `Node` is always safe to hold.
  var detached: Set<OpaquePointer> = []
  /// What is known about nodes that were not parsed here; see `Origin`.
  var origins: [Origin] = []
  /// Tables whose first column heads the rows, which Markdown has no way to say.
  var tablesWithRowHeadings: Set<OpaquePointer> = []
  /// The definition to which each footnote reference leads.
  var footnoteTargets: [OpaquePointer: OpaquePointer]

  /// Parses GitHub Flavored Markdown with footnotes.
  ///
  /// Every text is a document, so this cannot fail: what an author should know is in `problems`.
  /// - Parameter firstLine: the line of the file on which the text begins, from 1.
  package convenience init(parsing text: String, firstLine: Int = 1) {
    var text = text
    self.init(text.withUTF8 { ParsedTree(parsing: $0) }, firstLine: firstLine)
  }

  /// Parses bytes; those that are not UTF-8 are read as U+FFFD.
  package convenience init(parsing bytes: [UInt8], firstLine: Int = 1) {
    self.init(bytes.withUnsafeBufferPointer { ParsedTree(parsing: $0) }, firstLine: firstLine)
  }

  /// Parses bytes; those that are not UTF-8 are read as U+FFFD.
  package convenience init(parsing bytes: Span<UInt8>, firstLine: Int = 1) {
    self.init(bytes.withUnsafeBufferPointer { ParsedTree(parsing: $0) }, firstLine: firstLine)
  }

  private init(_ parsed: ParsedTree, firstLine: Int) {
    tree = parsed.root
    self.firstLine = firstLine
    footnoteTargets = parsed.footnoteTargets
    problems = parsed.problems.map { problem in
      DocumentProblem(problem.kind, line: problem.line + firstLine - 1, column: problem.column)
    }
  }

  /// An empty document, to which a copy is added.
  init(emptyCopyOf original: Document) {
    tree = cmark_node_new(CMARK_NODE_DOCUMENT)
    firstLine = original.firstLine
    problems = original.problems
    footnoteTargets = [:]
  }

  deinit {
    cmark_node_free(tree)
    for node in detached { cmark_node_free(node) }
  }

  /// The node that holds all others.
  package var root: Node { Node(document: self, pointer: tree) }

  /// A copy that shares nothing with this document; positions and problems go with it.
  package func copy() -> Document {
    let copy = Document(emptyCopyOf: self)
    TreeCopy(from: self, to: copy).copyChildren(of: tree, to: copy.tree)
    return copy
  }
}
