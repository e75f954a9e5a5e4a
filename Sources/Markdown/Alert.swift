internal import CCMarkGFM

/// A quotation whose first line is a marker such as `[!NOTE]` or, for the view of that name, `[!AUTHOR]`.
///
/// Any word makes an alert here, in whatever capitals and with whatever behind it on the line, so that a
/// marker with a slip in it is seen for what it is meant to be rather than shown to everybody.
package struct Alert: Hashable, Sendable {
  /// The whole quotation.
  package let blockQuote: Node
  /// The marker's word as it is written.
  package let writtenWord: String
  /// Whether the marker stands alone on its line, and its word in capitals, as GitHub's documentation asks.
  package let isWellFormed: Bool

  /// The marker's word in capitals, by which alerts are told apart.
  package var word: String { writtenWord.uppercased() }

  /// Takes the marker out, so that a quotation like any other is left. Does nothing when other
  /// text stands on the marker's line.
  package func removeMarker() {
    let document = blockQuote.document
    guard let marker = AlertMarker(of: blockQuote.pointer), let own = marker.own else { return }
    if let lineBreak = own.lineBreak { Node(document: document, pointer: lineBreak).unlink() }
    Node(document: document, pointer: own.text).unlink()
    let paragraph = Node(document: document, pointer: marker.paragraph)
    if paragraph.firstChild == nil { paragraph.unlink() }
  }
}

extension Node {
  /// The alert that a quotation is; `nil` for any other node.
  package var alert: Alert? {
    guard kind == .blockQuote, let marker = AlertMarker(of: pointer) else { return nil }
    let isCapitals = marker.word == marker.word.uppercased()
    return Alert(
      blockQuote: self, writtenWord: marker.word, isWellFormed: marker.own != nil && isCapitals)
  }
}

/// A line that begins like an alert's marker where none can stand.
package struct StrayAlertMarker: Hashable, Sendable {
  /// The node with which the line begins.
  package let node: Node
  /// The marker's word in capitals.
  package let word: String
}

extension Document {
  /// Every alert, outer ones before those inside them.
  package var alerts: [Alert] { root.descendants(.blockQuote).compactMap(\.alert) }

  /// Lines that begin with a marker but do not open a quotation: further down in one, or in plain text.
  /// What follows them is shown to everybody, which their author may not have meant.
  package var strayAlertMarkers: [StrayAlertMarker] {
    root.descendants(.paragraph).flatMap { strayMarkers(in: $0.pointer) }
  }

  private func strayMarkers(in paragraph: OpaquePointer) -> [StrayAlertMarker] {
    var found: [StrayAlertMarker] = []
    var startsLine = !opensAlert(paragraph)
    var child = cmark_node_first_child(paragraph)
    while let current = child {
      if startsLine, let word = AlertMarker.word(startingLine: current) {
        let node = Node(document: self, pointer: current)
        found.append(StrayAlertMarker(node: node, word: word.uppercased()))
      }
      let kind = NodeKind(of: current)
      startsLine = kind == .softBreak || kind == .lineBreak
      child = cmark_node_next(current)
    }
    return found
  }

  private func opensAlert(_ paragraph: OpaquePointer) -> Bool {
    guard let parent = cmark_node_parent(paragraph) else { return false }
    return cmark_node_get_type(parent) == CMARK_NODE_BLOCK_QUOTE
      && cmark_node_previous(paragraph) == nil
  }
}
