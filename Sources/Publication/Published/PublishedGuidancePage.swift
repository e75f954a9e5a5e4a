package import Content

/// A page of guidance that its reader may see, without its body, which is read when it is rendered.
package struct PublishedGuidancePage: Sendable {
  /// The address below the delivery's root.
  package let address: String
  package let title: PublishedText
  package let navTitle: PublishedText
  package let description: PublishedText?
  package let language: Language
  package let date: PublishedText?
  package let reviewed: PublishedText?
  package let reviewBy: PublishedText?
  package let owner: PublishedText?
  package let tags: [PublishedText]
  package let isDraft: Bool
  /// The section of the advice, which is the anchor of the page's heading.
  package let section: String?
  package let sources: [PublishedSource]
  package let related: [PageReference]
  /// The same page in other languages of the site.
  package let translations: [Translation]
  /// Earlier addresses below the delivery's root, where a page says that it has moved.
  package let aliases: [String]
  let origin: GuidancePage

  package struct Translation: Sendable {
    package let language: Language
    package let page: PageReference
  }
}

/// A published document that a page restates.
package struct PublishedSource: Sendable {
  package let title: PublishedText
  package let publisher: PublishedText?
  package let note: PublishedText?
}

/// A folder of guidance pages, as navigation shows it.
package struct PublishedFolder: Sendable {
  package let title: PublishedText
  /// The address of the folder's own page, which every folder has.
  package let address: String
  package let index: PublishedGuidancePage?
  package let entries: [PublishedEntry]
}

package enum PublishedEntry: Sendable {
  case page(PublishedGuidancePage)
  case folder(PublishedFolder)
}
