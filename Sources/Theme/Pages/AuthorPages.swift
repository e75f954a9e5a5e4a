package import Publication

extension Theme {
  /// The first page of a delivery that holds several projects.
  ///
  /// - Parameter guidance: the address of the first page of the guidance, where the delivery holds any.
  package func home(
    of projects: [ProjectCard], guidance: GuidancePublication?, in chrome: Chrome
  ) -> ThemedPage {
    let words = Words.of(chrome.language)
    let frame = Frame(chrome, address: chrome.home, title: .words(words["projects"]))
    let link = guidance.map { Link(address: $0.root.address, title: words["guidance"]) }
    return page(
      .authorHome, frame, PageTemplates.authorHome,
      AuthorHome(projects: projects, guidance: link))
  }

  /// The page that a server shows where there is none.
  package func notFound(at address: String, in chrome: Chrome) -> ThemedPage {
    let title = Words.of(chrome.language)["page-not-found"]
    let frame = Frame(chrome, address: address, title: .words(title))
    return page(.notFound, frame, PageTemplates.notFound, Nothing())
  }
}
