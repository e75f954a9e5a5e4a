internal import Content

/// Makes the tree of sections and pages of a view, with the titles and facts that lists show.
struct GuidanceTreeMaker {
  let library: Library
  let view: ViewDefinition
  let links: LinkMap
  let prefix: String
  let sections: SectionIndex

  init(library: Library, view: ViewDefinition, links: LinkMap, prefix: String) {
    self.library = library
    self.view = view
    self.links = links
    self.prefix = prefix
    sections = SectionIndex(
      library.guidance.pages.compactMap { page in links.pages[page.file].map { (page, $0) } })
  }

  func folder(_ folder: GuidanceFolder) -> PublishedFolder {
    let own = folder.index.map(twins) ?? []
    let path = folder.path.isEmpty ? "" : folder.path + "/"
    return PublishedFolder(
      title: PublishedText(plain: own.first?.navTitle.plain ?? folder.title),
      address: own.first?.address ?? "\(prefix)\(path)index.html", index: own.first,
      entries: own.dropFirst().map { .page($0) } + folder.entries.flatMap(entries))
  }

  private func entries(_ entry: GuidanceEntry) -> [PublishedEntry] {
    switch entry {
    case .page(let page): return twins(page).map { .page($0) }
    case .folder(let folder):
      let folder = self.folder(folder)
      return folder.index == nil && folder.entries.isEmpty ? [] : [.folder(folder)]
    }
  }

  /// A page and the same page in other languages, each of which knows the others.
  private func twins(_ page: GuidancePage) -> [PublishedGuidancePage] {
    let all = [page] + page.translations
    return all.compactMap { twin in self.page(twin, among: all) }
  }

  private func page(_ page: GuidancePage, among twins: [GuidancePage]) -> PublishedGuidancePage? {
    guard let address = links.pages[page.file] else { return nil }
    return PublishedGuidancePage(
      address: address, title: plain(page.title), navTitle: plain(page.navTitle ?? page.title),
      description: page.description.map(plain), language: page.language, date: date(page.date),
      reviewed: date(page.reviewed), reviewBy: date(page.reviewBy?.value),
      owner: page.owner.map(plain), tags: page.tags.map(plain), isDraft: page.isDraft,
      section: page.section?.text, sources: page.sources.compactMap(source),
      related: page.related.compactMap(related), translations: translations(of: page, twins),
      aliases: page.aliases.map { prefix + $0.text }, origin: page)
  }

  private func plain(_ text: SourceText) -> PublishedText { PublishedText(plain: text.text) }

  private func date(_ date: CalendarDate?) -> PublishedText? {
    date.map { PublishedText(plain: DateWords.words($0)) }
  }

  private func source(_ id: SourceText) -> PublishedSource? {
    library.site.sources.first { $0.id.text == id.text }.map { source in
      PublishedSource(
        title: plain(source.title), publisher: source.publisher.map(plain),
        note: source.note.map(plain))
    }
  }

  private func related(_ path: SourceText) -> PageReference? {
    let files = ["content/guidance/\(path.text).md", "content/guidance/\(path.text)/index.md"]
    return files.lazy.compactMap { file in library.guidance.pages.first { $0.file == file } }.first
      .flatMap(reference)
  }

  private func reference(_ page: GuidancePage) -> PageReference? {
    links.pages[page.file].map { PageReference(address: $0, title: plain(page.title)) }
  }

  private func translations(
    of page: GuidancePage, _ twins: [GuidancePage]
  ) -> [PublishedGuidancePage.Translation] {
    twins.filter { $0.file != page.file }.compactMap { twin in
      reference(twin).map { .init(language: twin.language, page: $0) }
    }
  }
}
