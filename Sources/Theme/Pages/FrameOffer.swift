internal import Content
internal import Mustache
internal import Publication

/// What every template is offered, whatever its page holds.
enum FrameOffer {
  static let frame = Offer<ThemedFrame>(site + page + ways)

  private static let site: [Offer<ThemedFrame>.Fields] = [
    .text("lang", "The page's language, for the lang attribute.") { $0.frame.language.rawValue },
    .text("kind", "The name of the page's template.") { $0.kind.rawValue },
    .text("site-title", "What the site or the review is called.") { $0.frame.siteTitle },
    .text("organisation", "Whose site it is.") { $0.frame.organisation },
    .text("contact", "An e-mail address for questions.") { $0.frame.contact },
    .text("view", "Which view this is, in words.") { page, scene in
      scene.words("view-label", ["view": page.frame.view.capitalisedFirst])
    },
    .text("marking", "The protective marking.") { $0.frame.marking },
    .texts("handling", "Handling instructions.") { $0.frame.handling },
    .text("root", "The way from the page up to the delivery's root.") { page, _ in
      Address.root(from: page.frame.address)
    },
    .address("home", "The first page of the delivery.") { $0.frame.home },
    .list("footer-links", "Pages that every page leads to.", ReferenceOffer.link) {
      $0.frame.footerLinks
    },
  ]

  private static let page: [Offer<ThemedFrame>.Fields] = [
    Offer<ThemedFrame>.Fields("title", "The page's title with its markup.", .html) { page, scene in
      switch page.frame.title {
      case .words(let words): .html(EscapedText.bytes(of: words))
      case .published(let text): .html(scene.inline(text, isTitle: true))
      }
    },
    .text("plain-title", "The same without markup.") { $0.frame.title.plain },
    .text("title-anchor", "The anchor of the title, where it has one.") { $0.frame.titleAnchor },
    .text("eyebrow", "What stands above the title.") { $0.frame.eyebrow },
    .text("description", "What the page is about.") { $0.frame.description },
    .text("lede", "The same, to stand below the title.") { $0.frame.description },
    .flag("is-draft", "Whether it is a draft.") { $0.frame.isDraft },
    .flag("shows-gaps", "Whether its readers are those who fill what is not stated.") {
      $0.frame.showsGaps
    },
    .flag("is-wide", "Whether its tables need the whole width.") { $0.kind.isWide },
    .text("filter-target", "The id of the list that the filter works on.") {
      $0.frame.filter?.target
    },
    .text("filter-marked", "What the filter's box says, where it has one.") {
      $0.frame.filter?.marked
    },
    .list("filter-choices", "Lists that the filter lets one choose from.", choice) {
      $0.frame.filter?.choices ?? []
    },
  ]

  private static let ways: [Offer<ThemedFrame>.Fields] = [
    .list("breadcrumbs", "From the first page to this one.", breadcrumb) { page in
      page.frame.breadcrumbs.map { Crumb(link: $0, isCurrent: $0.address == page.frame.address) }
    },
    .list("navigation", "The pages round this one.", NavigationOffer.entry) {
      $0.frame.navigation
    },
    .text("navigation-title", "What the navigation is called.") { page, scene in
      scene.words[page.frame.navigationWord]
    },
    .list("contents", "The headings of the page.", NavigationOffer.contents) {
      $0.frame.contents
    },
    .part("previous", "The page before this one.", ReferenceOffer.link) { $0.frame.previous },
    .part("next", "The page after this one.", ReferenceOffer.link) { $0.frame.next },
    .flag("has-turn", "Whether there is a page before or after.") {
      $0.frame.previous != nil || $0.frame.next != nil
    },
    .list("translations", "The same page in other languages.", translation) {
      $0.frame.translations
    },
  ]

  private struct Crumb: Sendable {
    let link: Link
    let isCurrent: Bool
  }

  private static let choice = Offer<Frame.Filter.Choice>([
    .text("key", "The rows' attribute after 'data-'.") { $0.key },
    .text("label", "What is chosen.") { choice, scene in scene.words[choice.word] },
    .list("options", "What there is to choose from.", option) { $0.options },
  ])

  private static let option = Offer<String>([.text("text", "One of them.") { $0 }])

  private static let breadcrumb = Offer<Crumb>([
    .address("address", "The page.") { $0.link.address },
    .text("title", "What it is called.") { $0.link.title },
    .flag("is-current", "Whether it is the page itself.") { $0.isCurrent },
  ])

  private static let translation = Offer<Frame.Translation>([
    .address("address", "The page.") { $0.link.address },
    .text("lang", "Its language, for the lang attribute.") { $0.language.rawValue },
    .text("language", "What the language calls itself.") { translation, scene in
      scene.words[translation.language == .welsh ? "welsh" : "english"]
    },
  ])
}

/// A frame together with the kind of page that it is round.
struct ThemedFrame: Sendable {
  let frame: Frame
  let kind: PageKind
}

extension String {
  /// With its first letter in upper case.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
