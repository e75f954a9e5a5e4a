internal import Content
internal import Publication

/// Makes the navigation at the side of a guidance page: the folders round it, three levels at most.
struct GuidanceNavigation {
  /// Where the navigation opens.
  let place: GuidanceMap.Place
  /// The page being rendered, which may stand in no folder.
  let address: String
  let language: Language
  let words: Words

  /// A folder with more entries than this shows only those round the one that leads to the page, so
  /// that pages of a large folder do not each list all the others.
  static let limit = 40
  private static let reach = 15

  var entries: [NavigationEntry] {
    let start = max(0, place.folders.count - 3)
    let top = place.folders[start]
    let title = start == 0 ? words["home"] : top.title.plain
    let first = entry(Link(address: top.address, title: title))
    return [first] + entries(from: start)
  }

  private func entries(from level: Int) -> [NavigationEntry] {
    let folder = place.folders[level]
    let position = level < place.positions.count ? place.positions[level] : nil
    let range = Self.window(folder.entries.count, around: position)
    var shown = range.compactMap { index in
      entry(folder.entries[index], isOnTheWay: index == position, below: level)
    }
    if range.count < folder.entries.count {
      let title = words("more-pages", ["n": String(folder.entries.count)])
      shown.append(NavigationEntry(link: Link(address: folder.address, title: title)))
    }
    return shown
  }

  static func window(_ count: Int, around position: Int?) -> Range<Int> {
    guard count > limit else { return 0..<count }
    let start = min(max(0, (position ?? 0) - reach), count - 2 * reach - 1)
    return start..<(start + 2 * reach + 1)
  }

  private func entry(
    _ entry: PublishedEntry, isOnTheWay: Bool, below level: Int
  ) -> NavigationEntry? {
    switch entry {
    case .page(let page):
      return isForOtherLanguage(page)
        ? nil : self.entry(Link(address: page.address, title: page.navTitle.plain))
    case .folder(let folder):
      var entry = self.entry(Link(address: folder.address, title: folder.title.plain))
      if isOnTheWay, level + 1 < place.folders.count {
        entry.isWithin = !entry.isCurrent
        entry.children = entries(from: level + 1)
      }
      return entry
    }
  }

  private func entry(_ link: Link) -> NavigationEntry {
    NavigationEntry(link: link, isCurrent: link.address == address)
  }

  /// A page that has a twin in the language being read stands back for it.
  private func isForOtherLanguage(_ page: PublishedGuidancePage) -> Bool {
    page.language != language && page.translations.contains { $0.language == language }
  }
}
