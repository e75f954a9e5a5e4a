internal import Content

/// Where the pages of a project are, below the delivery's root.
///
/// Entries are addressed by id, never by file name, which may hold a date or a place.
struct ProjectAddresses: Sendable {
  /// The project's folder with a slash at its end, or nothing.
  let prefix: String

  func event(_ id: String) -> String { prefix + "events/\(id.lowercased()).html" }
  func learning(_ id: String) -> String { prefix + "learning/\(id.lowercased()).html" }
  func recommendation(_ id: String) -> String { prefix + "recommendations/\(id.lowercased()).html" }
  func section(_ id: String) -> String { prefix + "sections/\(id.lowercased()).html" }
  func termOfReference(_ id: String) -> String {
    page(.termsOfReference) + "#" + id.lowercased()
  }
  func page(_ page: ProjectPage) -> String { prefix + page.rawValue }

  /// Which page of the site each file of a project becomes in a view.
  func byFile(_ project: Project, in view: ViewDefinition) -> [String: String] {
    let home = [project.index.notes.file: page(.home)]
    return home.merging(
      parts(of: project).filter { holds($0.section, view) }.map { ($0.file, $0.address) }
    ) {
      first, _ in first
    }
  }

  /// Every file of a project that is a page in some view.
  func files(of project: Project) -> [String] {
    [project.index.notes.file] + parts(of: project).map(\.file)
  }

  private func holds(_ section: ViewSection, _ view: ViewDefinition) -> Bool {
    view.shows(section) && (section != .queries || view.people == .named)
  }

  private typealias Part = (section: ViewSection, file: String, address: String)

  private func parts(of project: Project) -> [Part] {
    let single: [(ViewSection, String?, String)] = [
      (.people, project.register.notes.file, page(.people)),
      (.methodology, project.methodology?.notes.file, page(.methodology)),
      (.analysis, project.analysis?.notes.file, page(.analysis)),
      (.implementation, project.implementation?.notes.file, page(.implementation)),
      (.queries, project.queries?.notes.file, page(.queries)),
    ]
    let entries: [Part] =
      project.events.map { (.chronology, $0.notes.file, event($0.id.text)) }
      + project.learning.map { (.learning, $0.notes.file, learning($0.id.text)) }
      + project.recommendations.map {
        (.recommendations, $0.notes.file, recommendation($0.id.text))
      } + project.sections.map { (.sections, $0.notes.file, section($0.id.text)) }
    return single.compactMap { part in part.1.map { (part.0, $0, part.2) } } + entries
  }
}
