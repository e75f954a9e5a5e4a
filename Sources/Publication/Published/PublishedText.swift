package import Markdown

/// A piece of text that its reader may see.
///
/// It has been through the view's identity policy, and only this module can make one: a text that
/// has not been cannot reach a theme, an index or an export (promise 2 of the design).
package struct PublishedText: Sendable {
  /// The text without markup, as an index, a title or a table of figures needs it.
  package let plain: String
  /// The same as a document, for the theme to render. `nil` where it holds no markup.
  package let document: Document?

  /// A text without markup.
  init(plain: String) {
    self.plain = plain
    document = nil
  }

  init(_ document: Document) {
    plain = document.root.plainText
    self.document = document
  }
}

extension PublishedText: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.plain == right.plain }
}
