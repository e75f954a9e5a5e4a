internal import Mustache
internal import Publication

/// What making a value depends on besides its subject: the page being rendered, the words of its
/// language, and the templates that generated blocks are rendered with.
struct Scene: Sendable {
  /// The page's address below the delivery's root.
  let address: String
  let words: Words
  let templates: TemplateSet
  /// The view's name, by which a note for it alone is known.
  let view: String
  /// The page that texts were written for, where it is in another folder.
  var origin: String?
  /// Writes out the short forms of a project's texts; `nil` where there is nothing to write out.
  var expander: Expander?
  /// What could not be rendered within a value, which has no way to throw.
  let troubles = RenderTroubles()

  init(address: String, words: Words, templates: TemplateSet, view: String = "") {
    self.address = address
    self.view = view
    self.words = words
    self.templates = templates
  }

  /// A link from this page to an address below the delivery's root.
  func link(to address: String) -> String {
    LinkWriting.link(Address.relative(address, from: self.address))
  }
}
