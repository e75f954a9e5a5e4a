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

  /// Which page of the site each file of a project becomes.
  func byFile(_ project: Project) -> [String: String] {
    var pages = [
      project.index.notes.file: page(.home), project.register.notes.file: page(.people),
    ]
    pages[project.methodology?.notes.file ?? ""] = page(.methodology)
    pages[project.analysis?.notes.file ?? ""] = page(.analysis)
    pages[project.implementation?.notes.file ?? ""] = page(.implementation)
    for event in project.events { pages[event.notes.file] = self.event(event.id.text) }
    for point in project.learning { pages[point.notes.file] = learning(point.id.text) }
    for entry in project.recommendations { pages[entry.notes.file] = recommendation(entry.id.text) }
    for section in project.sections { pages[section.notes.file] = self.section(section.id.text) }
    pages[""] = nil
    return pages
  }
}
