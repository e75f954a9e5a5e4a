internal import CCMarkGFM

/// Where the writing of a table has got to. Tables do not stand inside each other.
struct TableState {
  /// How many tables have been begun.
  var number = 0
  var alignments: [ColumnAlignment] = []
  var column = 0
  var isInHeader = false
  var isBodyOpen = false
  var hasRowHeadings = false
}

extension HTMLWriter {
  mutating func enterTablePart(_ node: OpaquePointer, _ kind: NodeKind) {
    switch kind {
    case .table: enterTable(node)
    case .tableCell: enterCell(node)
    default: enterRow(isHeader: kind == .tableHeader)
    }
  }

  mutating func leaveTablePart(_ node: OpaquePointer, _ kind: NodeKind) {
    switch kind {
    case .table: leaveTable()
    case .tableCell:
      output.write(isHeading(node) || isRowHeading(node) ? "</th>" : "</td>")
      table.column += 1
    default: leaveRow()
    }
  }

  private mutating func enterTable(_ node: OpaquePointer) {
    table.number += 1
    table.alignments = Node(document: document, pointer: node).columnAlignments
    table.isBodyOpen = false
    table.hasRowHeadings = document.tablesWithRowHeadings.contains(node)
    if options.scrollingTables {
      startBlock("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
      output.write(escaping: options.labels.table)
      output.write(" ")
      output.write(table.number)
      output.write("\">\n")
    }
    startBlock("<table>\n")
  }

  private mutating func leaveTable() {
    if table.isBodyOpen { output.write("</tbody>\n") }
    output.write("</table>\n")
    if options.scrollingTables { output.write("</div>\n") }
  }

  private mutating func enterRow(isHeader: Bool) {
    table.isInHeader = isHeader
    table.column = 0
    if isHeader {
      output.write("<thead>\n")
    } else if !table.isBodyOpen {
      output.write("<tbody>\n")
      table.isBodyOpen = true
    }
    output.write("<tr>")
  }

  private mutating func leaveRow() {
    output.write("\n</tr>\n")
    if table.isInHeader { output.write("</thead>\n") }
    table.isInHeader = false
  }

  /// A heading cell without text heads nothing, and a screen reader would announce it all the same.
  private func isHeading(_ cell: OpaquePointer) -> Bool {
    table.isInHeader && (options.isPlain || cmark_node_first_child(cell) != nil)
  }

  private func isRowHeading(_ cell: OpaquePointer) -> Bool {
    table.hasRowHeadings && !table.isInHeader && table.column == 0
      && cmark_node_first_child(cell) != nil
  }

  private mutating func enterCell(_ node: OpaquePointer) {
    let headsRow = isRowHeading(node)
    output.write(isHeading(node) || headsRow ? "\n<th" : "\n<td")
    if isHeading(node), !options.isPlain { output.write(" scope=\"col\"") }
    if headsRow { output.write(" scope=\"row\"") }
    writeAlignment()
    output.write(">")
  }

  private mutating func writeAlignment() {
    guard table.alignments.indices.contains(table.column) else { return }
    let name: StaticString
    switch table.alignments[table.column] {
    case .none: return
    case .left: name = "left\""
    case .centre: name = "center\""
    case .right: name = "right\""
    }
    // The specification's attribute is obsolete in HTML; a class leaves it to the theme.
    output.write(options.isPlain ? " align=\"" : " class=\"align-")
    output.write(name)
  }
}
