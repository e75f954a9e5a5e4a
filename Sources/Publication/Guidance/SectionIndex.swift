internal import Content

/// Which page explains which section of the advice.
struct SectionIndex: Sendable {
  private let pages: [String: PageReference]

  init(_ pages: [(page: GuidancePage, address: String)]) {
    self.pages = pages.reduce(into: [:]) { index, entry in
      guard let section = entry.page.section?.text, entry.page.language == .english else { return }
      index[section] = PageReference(
        address: "\(entry.address)#\(section)", title: PublishedText(plain: entry.page.title.text))
    }
  }

  func page(of section: String) -> PageReference? { pages[section] }
}
