internal import Publication

/// Something to link to: an address below the delivery's root and what to call it.
struct Link: Sendable {
  var address: String
  var title: String
}

extension Link {
  init(_ page: PageReference) { self.init(address: page.address, title: page.title.plain) }
}

enum ReferenceOffer {
  static let link = Offer<Link>([
    .address("address", "The link, from the page being rendered.") { $0.address },
    .text("title", "What the page is called.") { $0.title },
  ])

  /// Another page of the same delivery.
  static let page = Offer<PageReference>([
    .address("address", "The link, from the page being rendered.") { $0.address },
    .plain("title", "What the page is called.") { $0.title },
  ])
}
