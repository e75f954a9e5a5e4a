internal import CCMarkGFM

extension HTMLWriter {
  mutating func enterBlock(_ node: OpaquePointer, _ kind: NodeKind) -> Bool {
    switch kind {
    case .blockQuote: enterBlockQuote(node)
    case .list: enterList(node)
    case .item: startBlock("<li>")
    case .taskItem: enterTaskItem(node)
    case .paragraph: if !isTight(node) { startBlock("<p>") }
    case .heading: enterHeading(node)
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock: writeHTMLBlock(literal(of: node))
    case .trustedBlock: writeTrustedBlock(node)
    case .thematicBreak: writeThematicBreak()
    case .table, .tableHeader, .tableRow, .tableCell: enterTablePart(node, kind)
    // These stand at the end of the page, wherever they were written.
    case .footnoteDefinition: return false
    default: break
    }
    return true
  }

  mutating func leaveBlock(_ node: OpaquePointer, _ kind: NodeKind) {
    switch kind {
    case .blockQuote: leaveBlockQuote(node)
    case .list:
      output.write(isOrdered(node) ? "</ol>\n" : "</ul>\n")
    case .item, .taskItem: output.write("</li>\n")
    case .paragraph: leaveParagraph(node)
    case .heading:
      output.write("</h")
      output.write(level(of: node))
      output.write(">\n")
    case .table, .tableHeader, .tableRow, .tableCell: leaveTablePart(node, kind)
    default: break
    }
  }

  mutating func startBlock(_ tag: StaticString) {
    output.startLine()
    output.write(tag)
  }

  /// Paragraphs of a list without blank lines have no tags of their own.
  private func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let parent = cmark_node_parent(paragraph), let list = cmark_node_parent(parent),
      cmark_node_get_type(list) == CMARK_NODE_LIST
    else { return false }
    return cmark_node_get_list_tight(list) != 0
  }

  private mutating func leaveParagraph(_ node: OpaquePointer) {
    guard !isTight(node) else { return }
    if let definition = definition(endingWith: node) {
      output.write(" ")
      writeBackReferences(to: definition)
    }
    output.write("</p>\n")
  }

  private func level(of heading: OpaquePointer) -> Int {
    min(6, max(1, Int(cmark_node_get_heading_level(heading)) + options.headingShift))
  }

  private mutating func enterHeading(_ node: OpaquePointer) {
    startBlock("<h")
    output.write(level(of: node))
    if let id = headingIDs[node] {
      output.write(" id=\"")
      output.write(escaping: id)
      output.write("\"")
    }
    output.write(">")
  }

  private mutating func writeThematicBreak() {
    startBlock("<hr")
    writeVoidEnd()
    output.write("\n")
  }

  private mutating func writeTrustedBlock(_ node: OpaquePointer) {
    output.startLine()
    if let markup = cmark_node_get_on_enter(node) {
      output.write(markup: UnsafeBufferPointer(cString: markup))
    }
    output.startLine()
  }
}

// MARK: - Lists

extension HTMLWriter {
  private func isOrdered(_ list: OpaquePointer) -> Bool {
    cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
  }

  private mutating func enterList(_ node: OpaquePointer) {
    startBlock(isOrdered(node) ? "<ol" : "<ul")
    let start = Int(cmark_node_get_list_start(node))
    if isOrdered(node), start != 1 {
      output.write(" start=\"")
      output.write(start)
      output.write("\"")
    }
    if !options.isPlain, let item = cmark_node_first_child(node), NodeKind(of: item) == .taskItem {
      output.write(" class=\"task-list\"")
    }
    output.write(">\n")
  }

  private mutating func enterTaskItem(_ node: OpaquePointer) {
    let isChecked = cmark_gfm_extensions_get_tasklist_item_checked(node)
    if options.isPlain {
      startBlock(isChecked ? "<li><input checked=\"\" " : "<li><input ")
      return output.write("disabled=\"\" type=\"checkbox\"> ")
    }
    startBlock("<li class=\"task-list-item\"><input type=\"checkbox\"")
    output.write(isChecked ? " checked disabled aria-label=\"" : " disabled aria-label=\"")
    output.write(escaping: isChecked ? options.labels.completedTask : options.labels.incompleteTask)
    output.write("\"> ")
  }
}

// MARK: - Code

extension HTMLWriter {
  private mutating func writeCodeBlock(_ node: OpaquePointer) {
    startBlock("<pre><code")
    if let info = cmark_node_get_fence_info(node) {
      let language = UnsafeBufferPointer(cString: info).prefix { !Self.isSpace($0) }
      if !language.isEmpty {
        output.write(" class=\"language-")
        output.write(escaping: UnsafeBufferPointer(rebasing: language))
        output.write("\"")
      }
    }
    output.write(">")
    output.write(escaping: literal(of: node))
    output.write("</code></pre>\n")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
