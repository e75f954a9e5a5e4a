internal import Publication

/// What the author reads before the public view is released. It reaches no public reader: there is no
/// report but in a named view with working material.
extension ProjectPages {
  func release(_ page: ProjectPage) -> ThemedPage {
    guard let report = project.working?.report, let standing = Standing(project) else {
      return working(.findings)
    }
    switch page {
    case .sideBySide:
      return theme.page(.sideBySide, frame(page), PageTemplates.sideBySide, report.pages)
    case .intruder:
      return theme.page(.intruder, frame(page), PageTemplates.intruder, report.sheet)
    default:
      let content = ReleaseContent(
        report: report, standing: standing, folder: project.address, links: reportLinks)
      return theme.page(.release, frame(page), PageTemplates.release, content)
    }
  }

  private var reportLinks: [Link] {
    [ProjectPage.sideBySide, .intruder].map { ProjectOutline.link($0, project, words) } + [
      Link(address: project.address + PublishedReport.fileName, title: words["report-json"])
    ]
  }
}
