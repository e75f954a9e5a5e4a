package import Publication

extension Theme {
  /// The pages of a delivery that holds several projects: the first page, and what is learned and recommended
  /// across them where working material shows.
  ///
  /// - Parameter guidance: the address of the first page of the guidance, where the delivery holds any.
  package func pages(
    of projects: [ProjectCard], guidance: GuidancePublication?, in chrome: Chrome
  ) -> [ThemedPage] {
    let words = Words.of(chrome.language)
    let register = LearningRegister(cards: projects)
    let hasRegister = !register.points.isEmpty || !register.actions.isEmpty
    let link = hasRegister ? Link(address: Self.registerAddress, title: words["register"]) : nil
    let home = Link(address: chrome.home, title: words["projects"])
    let frame = Frame(chrome, address: chrome.home, title: .words(home.title))
    let first = page(
      .authorHome, frame, PageTemplates.authorHome,
      AuthorHome(
        projects: projects,
        guidance: guidance.map { Link(address: $0.root.address, title: words["guidance"]) },
        register: link))
    return [first] + (link.map { [page(of: register, at: $0, below: home, in: chrome)] } ?? [])
  }

  private static var registerAddress: String { "learning-and-recommendations.html" }

  private func page(
    of register: LearningRegister, at link: Link, below home: Link, in chrome: Chrome
  ) -> ThemedPage {
    let words = Words.of(chrome.language)
    var frame = Frame(chrome, address: link.address, title: .words(link.title))
    frame.breadcrumbs = [home, link]
    frame.filter = Frame.Filter(target: "page.actions", choices: register.choices(words))
    return page(.register, frame, PageTemplates.register, register)
  }

  /// The page that a server shows where there is none.
  package func notFound(at address: String, in chrome: Chrome) -> ThemedPage {
    let title = Words.of(chrome.language)["page-not-found"]
    let frame = Frame(chrome, address: address, title: .words(title))
    return page(.notFound, frame, PageTemplates.notFound, Nothing())
  }
}
