internal import Content

/// Where the pages of a project are, below the delivery's root.
///
/// Entries are addressed by id, never by file name, which may hold a date or a place.
struct ProjectAddresses: Sendable {
  /// The project's folder with a slash at its end, or nothing.
  let prefix: String

  static let home = "index.html"
  static let people = "people.html"
  static let methodology = "methodology.html"
  static let chronology = "events/index.html"
  static let analysis = "analysis.html"
  static let termsOfReference = "terms-of-reference.html"
  static let learning = "learning/index.html"
  static let recommendations = "recommendations/index.html"
  static let actionPlan = "action-plan.html"
  static let implementation = "implementation.html"
  static let glossary = "glossary.html"

  func event(_ id: String) -> String { prefix + "events/\(id.lowercased()).html" }
  func learning(_ id: String) -> String { prefix + "learning/\(id.lowercased()).html" }
  func recommendation(_ id: String) -> String { prefix + "recommendations/\(id.lowercased()).html" }
  func section(_ id: String) -> String { prefix + "sections/\(id.lowercased()).html" }
  func termOfReference(_ id: String) -> String {
    prefix + Self.termsOfReference + "#" + id.lowercased()
  }
  func page(_ name: String) -> String { prefix + name }

  /// Which page of the site each file of a project becomes.
  func byFile(_ project: Project) -> [String: String] {
    var pages = [
      project.index.notes.file: page(Self.home), project.register.notes.file: page(Self.people),
    ]
    pages[project.methodology?.notes.file ?? ""] = page(Self.methodology)
    pages[project.analysis?.notes.file ?? ""] = page(Self.analysis)
    pages[project.implementation?.notes.file ?? ""] = page(Self.implementation)
    for event in project.events { pages[event.notes.file] = self.event(event.id.text) }
    for point in project.learning { pages[point.notes.file] = learning(point.id.text) }
    for entry in project.recommendations { pages[entry.notes.file] = recommendation(entry.id.text) }
    for section in project.sections { pages[section.notes.file] = self.section(section.id.text) }
    pages[""] = nil
    return pages
  }
}
