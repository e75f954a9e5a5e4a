internal import CCMarkGFM

/// GitHub's extensions to CommonMark, registered with the parser once for the whole process.
///
/// `@unchecked Sendable`: the pointers are to the parser's own tables, which live as long as the process
/// and which nothing here writes to after `shared` has been made.
struct GFMSyntax: @unchecked Sendable {
  let table: OpaquePointer?
  let strikethrough: OpaquePointer?
  let autolink: OpaquePointer?
  let tasklist: OpaquePointer?
  let tableType: cmark_node_type
  let tableRowType: cmark_node_type
  let tableCellType: cmark_node_type
  let strikethroughType: cmark_node_type

  static let shared = GFMSyntax()

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    table = cmark_find_syntax_extension("table")
    strikethrough = cmark_find_syntax_extension("strikethrough")
    autolink = cmark_find_syntax_extension("autolink")
    tasklist = cmark_find_syntax_extension("tasklist")
    // The numbers of the extensions' node types depend on the order of registration and the library's
    // headers do not name them, so they are read off a sample that has one of each.
    let sample = Self.parse("| ~~a~~ |\n| - |\n", extensions: [table, strikethrough])
    let tableNode = cmark_node_first_child(sample)
    let row = cmark_node_first_child(tableNode)
    let cell = cmark_node_first_child(row)
    tableType = cmark_node_get_type(tableNode)
    tableRowType = cmark_node_get_type(row)
    tableCellType = cmark_node_get_type(cell)
    strikethroughType = cmark_node_get_type(cmark_node_first_child(cell))
    cmark_node_free(sample)
  }

  private static func parse(_ text: String, extensions: [OpaquePointer?]) -> OpaquePointer? {
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    for syntax in extensions { cmark_parser_attach_syntax_extension(parser, syntax) }
    cmark_parser_feed(parser, text, text.utf8.count)
    let root = cmark_parser_finish(parser)
    cmark_parser_free(parser)
    return root
  }
}
