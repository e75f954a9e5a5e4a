internal import Publication

/// A page of guidance with its body, which is read when the page is rendered.
struct GuidanceContent: Sendable {
  let page: PublishedGuidancePage
  let body: PublishedBody
  let tags: [Link]
}

/// A page in a list of pages.
struct PageEntry: Sendable {
  let link: Link
  var description: String?
  /// The title of the folder that it is in.
  var folder: String?
}

/// A tag in the list of tags.
struct TagEntry: Sendable {
  let link: Link
  let count: Int
}

enum GuidanceOffer {
  static let page = Offer<GuidanceContent>([
    .body("body", "What the page says.") { $0.body },
    .list("sources", "The published documents that it restates.", source) { $0.page.sources },
    .list("tags", "The page's tags.", ReferenceOffer.link) { $0.tags },
    .list("related", "Pages on related matters.", ReferenceOffer.page) { $0.page.related },
    .flag("has-facts", "Whether anything is known about its upkeep.") { content in
      let page = content.page
      return [page.owner, page.date, page.reviewed, page.reviewBy].contains { $0 != nil }
    },
    .html("owner", "Who keeps it.") { $0.page.owner },
    .html("date", "Its date.") { $0.page.date },
    .html("reviewed", "When it was last reviewed.") { $0.page.reviewed },
    .html("review-by", "When it is to be reviewed.") { $0.page.reviewBy },
  ])

  private static let source = Offer<PublishedSource>([
    .html("title", "The document.") { $0.title },
    .html("publisher", "Who published it.") { $0.publisher },
    .html("note", "What is to be said about it.") { $0.note },
  ])

  static let entry = Offer<PageEntry>([
    .address("address", "The page.") { $0.link.address },
    .text("title", "What it is called.") { $0.link.title },
    .text("description", "What it is about.") { $0.description },
    .text("folder", "The section that it is in.") { $0.folder },
  ])

  static let folder = Offer<[PageEntry]>([
    .list("entries", "The pages and folders in it.", entry) { $0 }
  ])

  static let tag = Offer<[PageEntry]>([
    .list("pages", "The pages that bear the tag.", entry) { $0 }
  ])

  static let tagEntry = Offer<TagEntry>([
    .address("address", "The tag's page.") { $0.link.address },
    .text("title", "The tag.") { $0.link.title },
    .text("count", "How many pages bear it, in words.") { entry, scene in
      scene.words.count(entry.count, one: "one-page", many: "many-pages")
    },
  ])
}
