package import Diagnostics

/// A text as a person wrote it, with the place where it begins.
///
/// Every text that can be shown, and every id, is held like this, so that whoever swaps, checks or
/// refuses it later can say where it stands.
package struct SourceText: Hashable, Sendable {
  /// What the scalar says once YAML's quotes and folding are gone; may hold Markdown.
  package var text: String
  /// Where the scalar begins: for a quoted text its quote, for a block text its `|` or `>`.
  package var position: SourcePosition

  package init(_ text: String, at position: SourcePosition) {
    self.text = text
    self.position = position
  }
}
