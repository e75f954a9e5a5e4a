internal import Publication

/// The frames of a project's pages.
extension ProjectPages {
  func frame(_ page: ProjectPage) -> Frame {
    frame(page, at: ProjectOutline.link(page, project, words))
  }

  /// The same of a page of which there is one for each view.
  func frame(_ page: ProjectPage, at link: Link) -> Frame {
    let title: Frame.Title = page == .home ? .published(project.title) : .words(link.title)
    var frame = bare(link, title)
    frame.navigation = outline.navigation(at: link.address, within: nil)
    frame.breadcrumbs = page == .home ? homeCrumbs : projectCrumbs + [link]
    // The glossary tells what each stands for; working pages quote what is written.
    if page == .glossary || page.isWorking { frame.shortForms = nil }
    return frame
  }

  /// The frame of an entry that has a page of its own.
  func frame(_ entry: PageReference, title: PublishedText, within page: ProjectPage?) -> Frame {
    let link = Link(entry)
    var frame = bare(link, .published(title))
    frame.navigation = outline.navigation(at: link.address, within: page)
    let parent = page.map { [ProjectOutline.link($0, project, words)] } ?? []
    frame.breadcrumbs = projectCrumbs + parent + [link]
    return frame
  }

  private func bare(_ link: Link, _ title: Frame.Title) -> Frame {
    var frame = Frame(chrome, address: link.address, title: title)
    let neighbours = outline.neighbours(of: link.address)
    frame.marking = project.facts.marking?.plain ?? chrome.marking
    frame.shortForms = shortForms
    frame.handling = project.facts.handling
    frame.showsGaps = project.working != nil
    frame.navigationWord = "project-navigation"
    frame.previous = neighbours.previous
    frame.next = neighbours.next
    if isDelivery { frame.siteTitle = project.title.plain }
    return frame
  }

  /// Whether the delivery is this project alone.
  private var isDelivery: Bool { home.address == chrome.home }

  private var home: Link {
    Link(address: project.address + ProjectPage.home.rawValue, title: project.title.plain)
  }

  private var homeCrumbs: [Link] {
    isDelivery ? [] : [Link(address: chrome.home, title: words["projects"]), home]
  }

  private var projectCrumbs: [Link] {
    isDelivery
      ? [Link(address: home.address, title: words["overview"])]
      : [Link(address: chrome.home, title: words["projects"]), home]
  }
}
