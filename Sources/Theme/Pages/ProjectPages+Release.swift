internal import Publication

/// What the author reads before a pseudonymised view is released. It reaches no public reader: there is no
/// report but in a named view with working material.
extension ProjectPages {
  /// The page for each of the views.
  func release(_ page: ProjectPage) -> [ThemedPage] {
    ReportPages.all(of: project).map { release(page, $0) }
  }

  private func release(_ page: ProjectPage, _ pages: ReportPages) -> ThemedPage {
    let frame = frame(page, at: pages.link(page, words))
    switch page {
    case .sideBySide:
      return theme.page(.sideBySide, frame, PageTemplates.sideBySide, pages.report.pages)
    case .intruder:
      return theme.page(.intruder, frame, PageTemplates.intruder, pages.report.sheet)
    default:
      let others = [ProjectPage.sideBySide, .intruder].map { pages.link($0, words) }
      let content = ReleaseContent(
        report: pages.report, standing: Standing(pages),
        sideBySide: pages.address(.sideBySide), links: others + [pages.jsonLink(words)])
      return theme.page(.release, frame, PageTemplates.release, content)
    }
  }
}
