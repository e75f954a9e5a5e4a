internal import Publication

/// The tags of a site, each with its pages.
struct TagIndex: Sendable {
  private let prefix: String
  /// In alphabetical order.
  let tags: [Tag]

  struct Tag: Sendable {
    let slug: String
    let title: String
    var pages: [PublishedGuidancePage]
  }

  init(_ pages: [PublishedGuidancePage], below prefix: String) {
    var bySlug: [String: Tag] = [:]
    for page in pages {
      for tag in page.tags {
        let slug = Slug.slug(of: tag.plain)
        var entry = bySlug[slug] ?? Tag(slug: slug, title: tag.plain, pages: [])
        if entry.pages.last?.address != page.address { entry.pages.append(page) }
        bySlug[slug] = entry
      }
    }
    self.prefix = prefix
    tags = bySlug.values.sorted {
      ($0.title.lowercased(), $0.slug) < ($1.title.lowercased(), $1.slug)
    }
  }

  var isEmpty: Bool { tags.isEmpty }

  var address: String { prefix + "tags/index.html" }

  func indexLink(_ words: Words) -> Link { Link(address: address, title: words["tags"]) }

  func link(_ tag: PublishedText) -> Link {
    Link(address: address(of: Slug.slug(of: tag.plain)), title: tag.plain)
  }

  /// The words "tag" before it keep a tag called "index" from the address of the list.
  func address(of slug: String) -> String { "\(prefix)tags/tag-\(slug).html" }
}
