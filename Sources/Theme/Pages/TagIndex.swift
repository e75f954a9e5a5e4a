internal import Publication

/// The tags of a site, each with its pages.
struct TagIndex: Sendable {
  private let prefix: String
  /// In alphabetical order.
  let tags: [Tag]
  private let slugs: [String: String]

  struct Tag: Sendable {
    /// The tag's part of its address, which no other tag has.
    let slug: String
    let title: String
    let pages: [PublishedGuidancePage]
  }

  init(_ pages: [PublishedGuidancePage], below prefix: String) {
    let gathered = Self.gather(pages)
    let keys = gathered.keys.sorted()
    let slugs = Self.slugs(of: keys)
    self.prefix = prefix
    self.slugs = slugs
    tags = keys.compactMap { key in
      guard let tag = gathered[key], let slug = slugs[key] else { return nil }
      return Tag(slug: slug, title: tag.title, pages: tag.pages)
    }
  }

  var isEmpty: Bool { tags.isEmpty }

  var address: String { prefix + "tags/index.html" }

  func indexLink(_ words: Words) -> Link { Link(address: address, title: words["tags"]) }

  func link(_ tag: PublishedText) -> Link {
    let slug = slugs[Self.key(tag)] ?? Slug.slug(of: tag.plain)
    return Link(address: address(of: slug), title: tag.plain)
  }

  /// The words "tag" before it keep a tag called "index" from the address of the list.
  func address(of slug: String) -> String { "\(prefix)tags/tag-\(slug).html" }

  /// Tags that differ in their case are one.
  private static func key(_ tag: PublishedText) -> String { tag.plain.lowercased() }

  /// The pages of each tag, and the tag as the first of them writes it.
  private static func gather(
    _ pages: [PublishedGuidancePage]
  ) -> [String: (title: String, pages: [PublishedGuidancePage])] {
    var tags: [String: (title: String, pages: [PublishedGuidancePage])] = [:]
    for page in pages {
      for tag in page.tags {
        var entry = tags[key(tag)] ?? (tag.plain, [])
        if entry.pages.last?.address != page.address { entry.pages.append(page) }
        tags[key(tag)] = entry
      }
    }
    return tags
  }

  /// The part of each tag's address. Where words differ only in signs that an address does not hold, as
  /// "C#" and "C++", the later in the alphabet gets a number.
  private static func slugs(of keys: [String]) -> [String: String] {
    var taken: Set<String> = []
    return keys.reduce(into: [:]) { slugs, key in
      let plain = Slug.slug(of: key)
      var slug = plain
      var number = 2
      while !taken.insert(slug).inserted {
        slug = "\(plain)-\(number)"
        number += 1
      }
      slugs[key] = slug
    }
  }
}
