internal import CCMarkGFM

/// What a node of a parsed document is, in the words of the GitHub Flavored Markdown specification.
package enum NodeKind: Sendable, Hashable, CaseIterable {
  case document
  case blockQuote, list, item, taskItem, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case table, tableHeader, tableRow, tableCell
  case footnoteDefinition
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
  case footnoteReference
  /// HTML that our own code made, standing between paragraphs.
  case trustedBlock
  /// HTML that our own code made, standing within a line.
  case trustedInline

  /// Whether a node of this kind stands within a line of text.
  package var isInline: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough,
      .link, .image, .footnoteReference, .trustedInline:
      true
    default: false
    }
  }
}

extension NodeKind {
  /// The kind of a node as the parser made it.
  init(of pointer: OpaquePointer) {
    let type = cmark_node_get_type(pointer)
    self =
      type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_INLINE)
      ? Self.inline(type, pointer) : Self.block(type, pointer)
  }

  private static func inline(_ type: cmark_node_type, _ pointer: OpaquePointer) -> NodeKind {
    switch type {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_CUSTOM_INLINE: .trustedInline
    default: type == GFMSyntax.shared.strikethroughType ? .strikethrough : .trustedInline
    }
  }

  private static func block(_ type: cmark_node_type, _ pointer: OpaquePointer) -> NodeKind {
    switch type {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: isTaskItem(pointer) ? .taskItem : .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_CUSTOM_BLOCK: .trustedBlock
    default: tablePart(type, pointer)
    }
  }

  /// The parser gives task items the type of an item and another name.
  private static func isTaskItem(_ pointer: OpaquePointer) -> Bool {
    strcmp(cmark_node_get_type_string(pointer), "tasklist") == 0
  }

  private static func tablePart(_ type: cmark_node_type, _ pointer: OpaquePointer) -> NodeKind {
    let syntax = GFMSyntax.shared
    if type == syntax.tableCellType { return .tableCell }
    if type == syntax.tableType { return .table }
    return cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 ? .tableHeader : .tableRow
  }
}
