internal import CCMarkGFM
internal import Synchronization

/// A tree fresh from the parser, and what was noticed on the way. Lines count from 1 in the text.
struct ParsedTree {
  let root: OpaquePointer
  let footnoteTargets: [OpaquePointer: OpaquePointer]
  let problems: [DocumentProblem]

  /// Autolinks and strikethrough keep the characters they wait for in a table that all threads share while
  /// inlines are parsed, so only one thread at a time may do that.
  private static let inlineParsing = Mutex(())

  init(parsing bytes: UnsafeBufferPointer<UInt8>) {
    let oversized = TableBounds.problem(in: bytes)
    root = Self.parse(bytes, tables: oversized == nil)
    var survey = TreeSurvey(of: root)
    survey.run()
    footnoteTargets = survey.footnoteTargets
    let shown = FootnoteNumbering(tree: root, targets: footnoteTargets).definitions
    let footnotes = UnreferencedFootnotes.problems(in: bytes, root: root, shown: Set(shown))
    problems = ((oversized.map { [$0] } ?? []) + survey.problems + footnotes)
      .sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, tables: Bool) -> OpaquePointer {
    let syntax = GFMSyntax.shared
    let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8)
    if tables { cmark_parser_attach_syntax_extension(parser, syntax.table) }
    cmark_parser_attach_syntax_extension(parser, syntax.strikethrough)
    cmark_parser_attach_syntax_extension(parser, syntax.autolink)
    cmark_parser_attach_syntax_extension(parser, syntax.tasklist)
    bytes.withMemoryRebound(to: CChar.self) { characters in
      if let start = characters.baseAddress {
        cmark_parser_feed(parser, start, characters.count)
      }
    }
    var root: OpaquePointer?
    inlineParsing.withLock { _ in root = cmark_parser_finish(parser) }
    cmark_parser_free(parser)
    // The library aborts when memory runs out, and otherwise always returns a document.
    return root ?? cmark_node_new(CMARK_NODE_DOCUMENT)
  }
}
