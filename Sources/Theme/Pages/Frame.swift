internal import Content
internal import Publication

/// One page but for its content: its chrome, its title, and the ways from it to others.
struct Frame: Sendable {
  /// The address below the delivery's root.
  let address: String
  let title: Title
  var siteTitle: String
  var organisation: String?
  var contact: String?
  var view: String
  var marking: String?
  var handling: [PublishedText] = []
  var home: String
  var language: Language
  /// What stands above the title, for example "Event E04".
  var eyebrow: String?
  var titleAnchor: String?
  var description: String?
  var isDraft = false
  /// Whether its readers are those who fill gaps.
  var showsGaps = false
  /// From the first page to this one, itself included; empty on the first page.
  var breadcrumbs: [Link] = []
  var navigation: [NavigationEntry] = []
  /// The key of what the navigation is called.
  var navigationWord = "section-navigation"
  var contents: [ContentsEntry] = []
  var previous: Link?
  var next: Link?
  var translations: [Translation] = []
  var footerLinks: [Link] = []
  /// What the filter of a long list works on.
  var filter: Filter?
  /// The short forms that the page writes out where each is first used.
  var shortForms: ShortForms?

  /// A title, in the words of the interface or of a published text.
  enum Title: Sendable {
    case words(String)
    case published(PublishedText)

    var plain: String {
      switch self {
      case .words(let words): words
      case .published(let text): text.plain
      }
    }
  }

  struct Translation: Sendable {
    let link: Link
    let language: Language
  }

  struct Filter: Sendable {
    /// The id of the list or table.
    let target: String
    /// What the box says that leaves only marked rows, where there is one.
    var marked: String?
    /// Lists to choose from, each with what the rows say under its key.
    var choices: [Choice] = []

    struct Choice: Sendable {
      /// The rows' attribute after `data-`.
      let key: String
      /// The key of its words.
      let word: String
      let options: [String]
    }
  }

  init(_ chrome: Chrome, address: String, title: Title) {
    self.address = address
    self.title = title
    siteTitle = chrome.siteTitle
    organisation = chrome.organisation
    contact = chrome.contact
    view = chrome.view
    marking = chrome.marking
    home = chrome.home
    language = chrome.language
  }
}

/// A page in the navigation at the side, with those below it.
struct NavigationEntry: Sendable {
  let link: Link
  /// Whether it is the page being rendered.
  var isCurrent = false
  /// Whether the page being rendered is below it.
  var isWithin = false
  var children: [NavigationEntry] = []
}

/// A heading in the contents list of a page, with those below it.
struct ContentsEntry: Sendable {
  let anchor: String
  let title: String
  var children: [ContentsEntry] = []
}
