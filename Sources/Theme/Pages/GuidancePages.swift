internal import Content
internal import Mustache
package import Publication

extension Theme {
  /// The pages of a guidance tree: its pages, the folders that have none, tags, the list of all pages, and
  /// a redirection for each earlier address. Bodies are read when a page is rendered.
  package func pages(of guidance: GuidancePublication, in chrome: Chrome) -> [ThemedPage] {
    let maker = GuidancePages(theme: self, guidance: guidance, chrome: chrome)
    return maker.pages
  }
}

/// Makes the pages of a guidance tree.
struct GuidancePages: Sendable {
  let theme: Theme
  let guidance: GuidancePublication
  let chrome: Chrome
  let map: GuidanceMap
  let tags: TagIndex
  let words: Words

  init(theme: Theme, guidance: GuidancePublication, chrome: Chrome) {
    self.theme = theme
    self.guidance = guidance
    self.chrome = chrome
    map = GuidanceMap(guidance.root)
    words = Words.of(chrome.language)
    tags = TagIndex(guidance.pages, below: Self.prefix(of: guidance.root))
  }

  var pages: [ThemedPage] {
    map.places.map { place in
      place.page.map { page(place, $0) } ?? folder(place)
    } + lists + redirections
  }

  /// The part of the root's address up to its last slash: empty, or `guidance/` beside projects.
  static func prefix(of root: PublishedFolder) -> String {
    root.address.lastIndex(of: "/").map { String(root.address[...$0]) } ?? ""
  }

  private func page(_ place: GuidanceMap.Place, _ page: PublishedGuidancePage) -> ThemedPage {
    let plainFrame = Frame(chrome, address: page.address, title: .published(page.title))
    return ThemedPage(.guidancePage, plainFrame) { () throws(RenderProblem) in
      let (body, findings) = guidance.body(of: page)
      var frame = frame(place, page)
      frame.contents = ContentsEntry.list(of: body)
      let content = GuidanceContent(page: page, body: body, tags: page.tags.map(tags.link))
      let bytes = try theme.render(
        .guidancePage, frame, PageTemplates.guidancePage, content)
      return RenderedPage(bytes: bytes, findings: findings)
    }
  }

  private func frame(_ place: GuidanceMap.Place, _ page: PublishedGuidancePage) -> Frame {
    var frame = bare(page.address, .published(page.title))
    let neighbours = map.neighbours(of: place)
    frame.language = page.language
    frame.titleAnchor = page.section
    frame.description = page.description?.plain
    frame.isDraft = page.isDraft
    frame.breadcrumbs = breadcrumbs(place, page.navTitle.plain)
    frame.navigation = navigation(place, page.language, at: page.address)
    frame.previous = neighbours.previous.map(link)
    frame.next = neighbours.next.map(link)
    frame.translations = page.translations.map {
      Frame.Translation(link: Link($0.page), language: $0.language)
    }
    return frame
  }

  private func folder(_ place: GuidanceMap.Place) -> ThemedPage {
    let folder = place.folders[place.folders.count - 1]
    let isFirst = folder.address == chrome.home
    var frame = bare(
      folder.address, isFirst ? .words(chrome.siteTitle) : .published(folder.title))
    frame.breadcrumbs = breadcrumbs(place, folder.title.plain)
    frame.navigation = navigation(place, chrome.language, at: folder.address)
    return theme.page(
      .guidanceFolder, frame, PageTemplates.guidanceFolder, folder.entries.map(entry))
  }

  func bare(_ address: String, _ title: Frame.Title) -> Frame {
    var frame = Frame(chrome, address: address, title: title)
    frame.footerLinks = [Link(address: pageListAddress, title: words["all-pages"])]
    if !tags.isEmpty { frame.footerLinks.append(tags.indexLink(words)) }
    return frame
  }

  var pageListAddress: String { Self.prefix(of: guidance.root) + "all-pages.html" }

  /// The navigation of a page that stands in no folder: that of the first page, with no page current.
  func rootNavigation(at address: String) -> [NavigationEntry] {
    map.places.first.map { navigation($0, chrome.language, at: address) } ?? []
  }

  private func navigation(
    _ place: GuidanceMap.Place, _ language: Language, at address: String
  ) -> [NavigationEntry] {
    GuidanceNavigation(
      place: place, address: address, language: language, words: Words.of(language)
    ).entries
  }

  func breadcrumbs(_ place: GuidanceMap.Place, _ title: String) -> [Link] {
    guard place.address != chrome.home else { return [] }
    let folders = place.isFolderPage ? place.folders.dropLast() : place.folders[...]
    return firstCrumbs
      + folders.dropFirst().map { Link(address: $0.address, title: $0.title.plain) }
      + (place.address == map.root.address ? [] : [Link(address: place.address, title: title)])
  }

  /// The first page of the delivery, and the first page of the guidance where that is another.
  var firstCrumbs: [Link] {
    let home = Link(address: chrome.home, title: words["home"])
    guard map.root.address != chrome.home else { return [home] }
    return [home, Link(address: map.root.address, title: words["guidance"])]
  }

  func link(_ page: PublishedGuidancePage) -> Link {
    Link(address: page.address, title: page.navTitle.plain)
  }

  private func entry(_ entry: PublishedEntry) -> PageEntry {
    switch entry {
    case .page(let page):
      PageEntry(
        link: Link(address: page.address, title: page.title.plain),
        description: page.description?.plain)
    case .folder(let folder):
      PageEntry(
        link: Link(address: folder.address, title: folder.title.plain),
        description: folder.index?.description?.plain)
    }
  }
}
