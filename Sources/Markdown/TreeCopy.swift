internal import CCMarkGFM

/// Copies nodes from one document to another, with everything inside them.
final class TreeCopy {
  private let source: Document
  private let target: Document
  private var copies: [OpaquePointer: OpaquePointer] = [:]

  init(from source: Document, to target: Document) {
    self.source = source
    self.target = target
  }

  func copyChildren(of node: OpaquePointer, to parent: OpaquePointer) {
    var child = cmark_node_first_child(node)
    while let current = child {
      attach(copyTree(current), to: parent)
      child = cmark_node_next(current)
    }
    copyFootnoteTargets()
  }

  func copy(_ node: OpaquePointer) -> OpaquePointer {
    let copy = copyTree(node)
    copyFootnoteTargets()
    return copy
  }

  /// A node joins its parent when it is left, while that is still a root: the parser looks through all
  /// ancestors at each insertion, which would make deep trees quadratic.
  private func copyTree(_ root: OpaquePointer) -> OpaquePointer {
    var open: [OpaquePointer] = []
    var finished = root
    for step in TreeWalk(root) {
      if step.isEntering {
        open.append(copyNode(step.node))
      } else {
        finished = open.removeLast()
        if let parent = open.last { attach(finished, to: parent) }
      }
    }
    return finished
  }

  private func attach(_ child: OpaquePointer, to parent: OpaquePointer) {
    let attached = cmark_node_append_child(parent, child)
    precondition(attached != 0, "The parser made a tree that it does not allow")
  }

  private func copyNode(_ node: OpaquePointer) -> OpaquePointer {
    let kind = NodeKind(of: node)
    guard let copy = cmark_node_new_with_ext(cmark_node_get_type(node), Self.syntax(of: kind))
    else {
      preconditionFailure("The parser made a node that it cannot make again")
    }
    copyProperties(of: kind, from: node, to: copy)
    TreeSurvey.settle(copy, kind)
    let isTrusted = source.kind(of: node) == .trustedInline
    target.note(
      Origin(position: Node(document: source, pointer: node).position, isTrusted: isTrusted),
      for: copy)
    if kind == .footnoteDefinition || kind == .footnoteReference { copies[node] = copy }
    return copy
  }

  private func copyFootnoteTargets() {
    for (reference, definition) in source.footnoteTargets {
      guard let reference = copies[reference], let definition = copies[definition] else { continue }
      target.footnoteTargets[reference] = definition
    }
  }

  private static func syntax(of kind: NodeKind) -> OpaquePointer? {
    switch kind {
    case .table, .tableHeader, .tableRow, .tableCell: GFMSyntax.shared.table
    case .taskItem: GFMSyntax.shared.tasklist
    case .strikethrough: GFMSyntax.shared.strikethrough
    default: nil
    }
  }

  private func copyProperties(of kind: NodeKind, from node: OpaquePointer, to copy: OpaquePointer) {
    switch kind {
    case .list: copyList(from: node, to: copy)
    case .table: copyTable(from: node, to: copy)
    case .codeBlock: copyCodeBlock(from: node, to: copy)
    case .heading: cmark_node_set_heading_level(copy, cmark_node_get_heading_level(node))
    case .tableHeader: cmark_gfm_extensions_set_table_row_is_header(copy, 1)
    case .taskItem:
      cmark_gfm_extensions_set_tasklist_item_checked(
        copy, cmark_gfm_extensions_get_tasklist_item_checked(node))
    case .link, .image:
      cmark_node_set_url(copy, cmark_node_get_url(node))
      cmark_node_set_title(copy, cmark_node_get_title(node))
    case .trustedBlock:
      cmark_node_set_on_enter(copy, cmark_node_get_on_enter(node))
    default:
      if let literal = cmark_node_get_literal(node) { cmark_node_set_literal(copy, literal) }
    }
  }

  private func copyList(from node: OpaquePointer, to copy: OpaquePointer) {
    cmark_node_set_list_type(copy, cmark_node_get_list_type(node))
    cmark_node_set_list_delim(copy, cmark_node_get_list_delim(node))
    cmark_node_set_list_start(copy, cmark_node_get_list_start(node))
    cmark_node_set_list_tight(copy, cmark_node_get_list_tight(node))
  }

  private func copyTable(from node: OpaquePointer, to copy: OpaquePointer) {
    if source.tablesWithRowHeadings.contains(node) { target.tablesWithRowHeadings.insert(copy) }
    let columns = cmark_gfm_extensions_get_table_columns(node)
    cmark_gfm_extensions_set_table_columns(copy, columns)
    cmark_gfm_extensions_set_table_alignments(
      copy, columns, cmark_gfm_extensions_get_table_alignments(node))
  }

  private func copyCodeBlock(from node: OpaquePointer, to copy: OpaquePointer) {
    cmark_node_set_literal(copy, cmark_node_get_literal(node))
    cmark_node_set_fence_info(copy, cmark_node_get_fence_info(node))
  }
}
