internal import CCMarkGFM

extension Node {
  /// The text of a text, code, code block, HTML or trusted node; `nil` for other nodes, and for
  /// a footnote reference, whose number depends on what else is in the document.
  ///
  /// Setting it does nothing on nodes that have no text.
  package var literal: String? {
    get { withLiteralBytes { String(decoding: $0, as: UTF8.self) } }
    nonmutating set {
      guard let newValue, hasLiteral else { return }
      if cmark_node_get_type(pointer) == CMARK_NODE_CUSTOM_BLOCK {
        cmark_node_set_on_enter(pointer, newValue.withoutZeroBytes)
      } else {
        cmark_node_set_literal(pointer, newValue.withoutZeroBytes)
      }
    }
  }

  /// The UTF-8 of `literal` without a copy; the buffer is valid only during the call.
  package func withLiteralBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    guard hasLiteral else { return nil }
    let isCustom = cmark_node_get_type(pointer) == CMARK_NODE_CUSTOM_BLOCK
    let text = isCustom ? cmark_node_get_on_enter(pointer) : cmark_node_get_literal(pointer)
    return try text.map { try body(UnsafeBufferPointer(cString: $0)) }
  }

  private var hasLiteral: Bool {
    switch kind {
    case .text, .code, .codeBlock, .htmlBlock, .htmlInline, .trustedBlock, .trustedInline: true
    default: false
    }
  }

  /// The address of a link or an image, as written but for escapes and entities; `nil` for other nodes.
  package var destination: String? {
    get { cmark_node_get_url(pointer).map { String(cString: $0) } }
    nonmutating set { cmark_node_set_url(pointer, (newValue ?? "").withoutZeroBytes) }
  }

  /// The title of a link or an image, empty when none is given; `nil` for other nodes.
  package var title: String? {
    get { cmark_node_get_title(pointer).map { String(cString: $0) } }
    nonmutating set { cmark_node_set_title(pointer, (newValue ?? "").withoutZeroBytes) }
  }

  /// 1 to 6 for a heading; `nil` for other nodes.
  package var headingLevel: Int? {
    get { kind == .heading ? Int(cmark_node_get_heading_level(pointer)) : nil }
    nonmutating set {
      cmark_node_set_heading_level(pointer, Int32(min(6, max(1, newValue ?? 1))))
    }
  }

  /// What stands behind the fence of a code block, empty when nothing does; `nil` for other nodes.
  package var fenceInfo: String? {
    get { cmark_node_get_fence_info(pointer).map { String(cString: $0) } }
    nonmutating set { cmark_node_set_fence_info(pointer, newValue ?? "") }
  }

  /// Whether the box of a task item is ticked; `nil` for other nodes.
  package var isChecked: Bool? {
    get {
      kind == .taskItem ? cmark_gfm_extensions_get_tasklist_item_checked(pointer) : nil
    }
    nonmutating set {
      cmark_gfm_extensions_set_tasklist_item_checked(pointer, newValue ?? false)
    }
  }

  /// The definition that a footnote reference leads to; `nil` for other nodes.
  package var footnoteDefinition: Node? {
    document.footnoteTargets[pointer].map { Node(document: document, pointer: $0) }
  }
}

/// How a list is written.
package struct ListFacts: Hashable, Sendable {
  package enum Delimiter: Hashable, Sendable { case period, parenthesis }

  /// The number of the first item; `nil` for a bullet list.
  package var start: Int?
  /// What follows the numbers; `nil` for a bullet list.
  package var delimiter: Delimiter?
  /// Whether the items stand without blank lines between them.
  package var isTight: Bool

  package var isOrdered: Bool { start != nil }
}

/// How the cells of a table's column are aligned.
package enum ColumnAlignment: Hashable, Sendable { case none, left, centre, right }

extension Node {
  /// `nil` for anything but a list.
  package var list: ListFacts? {
    guard kind == .list else { return nil }
    let isOrdered = cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    let isPeriod = cmark_node_get_list_delim(pointer) == CMARK_PERIOD_DELIM
    return ListFacts(
      start: isOrdered ? Int(cmark_node_get_list_start(pointer)) : nil,
      delimiter: isOrdered ? (isPeriod ? .period : .parenthesis) : nil,
      isTight: cmark_node_get_list_tight(pointer) != 0)
  }

  /// One for each column of a table; empty for other nodes.
  package var columnAlignments: [ColumnAlignment] {
    guard kind == .table, let letters = cmark_gfm_extensions_get_table_alignments(pointer) else {
      return []
    }
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    return UnsafeBufferPointer(start: letters, count: count).map { ColumnAlignment(letter: $0) }
  }
}

extension ColumnAlignment {
  /// The parser notes alignment by the first letter of its English name.
  init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "l"): self = .left
    case UInt8(ascii: "c"): self = .centre
    case UInt8(ascii: "r"): self = .right
    default: self = .none
    }
  }
}
