internal import CCMarkGFM

/// The `[!WORD]` on the first line of a quotation, as it stands in the tree.
struct AlertMarker {
  /// The word as it is written.
  let word: String
  let paragraph: OpaquePointer
  /// The text that is nothing but the marker, and the line break behind it if there is one;
  /// `nil` when anything else stands on the line.
  let own: (text: OpaquePointer, lineBreak: OpaquePointer?)?

  /// `nil` when the quotation does not begin with a marker.
  init?(of blockQuote: OpaquePointer) {
    guard let paragraph = cmark_node_first_child(blockQuote),
      cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
      let first = cmark_node_first_child(paragraph), let word = Self.word(startingLine: first)
    else { return nil }
    self.word = word
    self.paragraph = paragraph
    own = Self.standsAlone(first, word: word)
  }

  /// The word of the marker with which the line that starts with a node begins, however it is dressed: in
  /// emphasis, as a link, or with more text behind it.
  static func word(startingLine first: OpaquePointer) -> String? {
    var leaf = first
    var isLinked = false
    while let child = cmark_node_first_child(leaf) {
      isLinked = isLinked || NodeKind(of: leaf) == .link
      leaf = child
    }
    guard cmark_node_get_type(leaf) == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(leaf)
    else { return nil }
    return word(startingText: UnsafeBufferPointer(cString: literal), isLinked: isLinked)
  }

  /// A marker that became a link, because its word is defined as one, has lost its brackets.
  private static func word(
    startingText bytes: UnsafeBufferPointer<UInt8>, isLinked: Bool
  ) -> String? {
    let opening = bytes.starts(with: "[!".utf8) ? 2 : (isLinked && bytes.first == 0x21 ? 1 : 0)
    guard opening > 0 else { return nil }
    let word = bytes[opening...].prefix { isWordByte($0) }
    guard !word.isEmpty, word.count <= 64 else { return nil }
    let closing = bytes[word.endIndex...].first
    guard closing == UInt8(ascii: "]") || (opening == 1 && closing == nil) else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func standsAlone(
    _ first: OpaquePointer, word: String
  ) -> (text: OpaquePointer, lineBreak: OpaquePointer?)? {
    guard cmark_node_get_type(first) == CMARK_NODE_TEXT,
      let literal = cmark_node_get_literal(first), strcmp(literal, "[!\(word)]") == 0
    else { return nil }
    guard let next = cmark_node_next(first) else { return (first, nil) }
    let type = cmark_node_get_type(next)
    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK ? (first, next) : nil
  }
}
