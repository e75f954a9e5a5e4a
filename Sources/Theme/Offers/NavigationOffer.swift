internal import Publication

enum NavigationOffer {
  /// Three levels, because that is as deep as navigation shows.
  static let entry = level(level(level(nil)))

  private static func level(_ below: Offer<NavigationEntry>?) -> Offer<NavigationEntry> {
    let own: [Offer<NavigationEntry>.Fields] = [
      .address("address", "The page.") { $0.link.address },
      .text("title", "What it is called.") { $0.link.title },
      .flag("is-current", "Whether it is the page being read.") { $0.isCurrent },
      .flag("is-within", "Whether the page being read is below it.") { $0.isWithin },
    ]
    guard let below else { return Offer(own) }
    return Offer(own + [.list("children", "The pages below it.", below) { $0.children }])
  }

  static let contents = Offer<ContentsEntry>([
    .text("address", "The heading, as a link.") { "#" + $0.anchor },
    .text("title", "The heading.") { $0.title },
    .list("children", "The headings below it.", subheading) { $0.children },
  ])

  private static let subheading = Offer<ContentsEntry>([
    .text("address", "The heading, as a link.") { "#" + $0.anchor },
    .text("title", "The heading.") { $0.title },
  ])
}
