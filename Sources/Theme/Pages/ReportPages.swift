internal import Publication

/// The pages of the author's report on one pseudonymised view. A site may have several such views; the
/// pages of the first have the plain addresses.
struct ReportPages: Sendable {
  let report: PublishedReport
  /// The project's folder below the delivery's root.
  private let folder: String
  private let isFirst: Bool
  /// Whether there is more than one view to tell apart.
  private let isOneOfSeveral: Bool

  /// The pages of every report of a project, in the order of the views.
  static func all(of project: PublishedProject) -> [ReportPages] {
    let reports = project.working?.reports ?? []
    return reports.enumerated().map { index, report in
      ReportPages(
        report: report, folder: project.address, isFirst: index == 0,
        isOneOfSeveral: reports.count > 1)
    }
  }

  func link(_ page: ProjectPage, _ words: Words) -> Link {
    Link(address: address(page), title: title(words[page.word]))
  }

  func address(_ page: ProjectPage) -> String {
    folder
      + (isFirst ? page.rawValue : page.rawValue.replacing(".html", with: "-\(report.view).html"))
  }

  /// The report for other programs.
  func jsonLink(_ words: Words) -> Link {
    Link(address: folder + report.fileName(isFirst: isFirst), title: words["report-json"])
  }

  /// "Public view: report (board)", where there is another view.
  private func title(_ title: String) -> String {
    isOneOfSeveral ? "\(title) (\(report.view))" : title
  }
}

extension ProjectPage {
  /// Whether there is one for each pseudonymised view.
  var isOfReport: Bool { [.release, .sideBySide, .intruder].contains(self) }
}
