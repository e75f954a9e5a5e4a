internal import Publication

/// Which pages a project has, in which order, and how they are listed.
struct ProjectOutline: Sendable {
  let project: PublishedProject
  let words: Words
  /// Every page in the order in which they are read.
  let sequence: [Link]
  private let ranks: [String: Int]

  init(_ project: PublishedProject, words: Words) {
    self.project = project
    self.words = words
    sequence = Self.sequence(project, words)
    ranks = Dictionary(
      sequence.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func holds(_ page: ProjectPage) -> Bool { Self.holds(page, project) }

  func neighbours(of address: String) -> (previous: Link?, next: Link?) {
    guard let rank = ranks[address] else { return (nil, nil) }
    return (
      rank > 0 ? sequence[rank - 1] : nil,
      rank + 1 < sequence.count ? sequence[rank + 1] : nil
    )
  }

  /// The navigation at the side of a page.
  ///
  /// - Parameter within: the page whose entries the page is one of.
  func navigation(at address: String, within: ProjectPage?) -> [NavigationEntry] {
    ProjectPage.readingOrder.filter(holds).flatMap { page -> [NavigationEntry] in
      guard !page.isOfReport else { return reports(page, at: address) }
      let link = Self.link(page, project, words)
      var entry = NavigationEntry(link: link, isCurrent: link.address == address)
      if page == within {
        entry.isWithin = true
        entry.children = children(of: page, at: address)
      }
      return (page == .glossary ? sections(at: address) : []) + [entry]
    } + (holds(.glossary) ? [] : sections(at: address))
  }

  /// The page of the report on each view.
  private func reports(_ page: ProjectPage, at address: String) -> [NavigationEntry] {
    ReportPages.all(of: project).map { $0.link(page, words) }.map { link in
      NavigationEntry(link: link, isCurrent: link.address == address)
    }
  }

  private func sections(at address: String) -> [NavigationEntry] {
    project.sections.map { section in
      NavigationEntry(link: Link(section.page), isCurrent: section.page.address == address)
    }
  }

  private func children(of page: ProjectPage, at address: String) -> [NavigationEntry] {
    let links = Self.entries(of: page, project)
    let position = links.firstIndex { $0.address == address }
    return GuidanceNavigation.window(links.count, around: position).map { index in
      NavigationEntry(link: links[index], isCurrent: index == position)
    }
  }
}
