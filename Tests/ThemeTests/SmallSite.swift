import Content
import DefaultTheme
import Testing

@testable import Publication
@testable import Theme

/// A site written in a test, read and published as a real one is, and rendered with a theme.
struct SmallSite {
  var files: [String: String]

  static let builtIn = ThemeSource(folder: "themes/default", files: DefaultTheme.files)

  /// The default theme, with some of its files overridden.
  static func theme(_ overrides: [String: String] = [:]) throws -> Theme {
    let own = ThemeSource(folder: "themes/own", files: overrides.mapValues { Array($0.utf8) })
    return try #require(Theme.load([own, builtIn]).theme)
  }

  /// The findings about a theme that overrides some files of the default one.
  static func findings(_ overrides: [String: String]) -> [String] {
    let own = ThemeSource(folder: "themes/own", files: overrides.mapValues { Array($0.utf8) })
    return Theme.load([own, builtIn]).findings.map { finding in
      let place = finding.position.map { "\($0.file):\($0.line):\($0.column)" } ?? ""
      return "\(place): \(finding.code) \(finding.headline). \(finding.help)"
    }
  }

  private var source: MemorySource { MemorySource(files) }

  private func publisher(_ library: Library) -> Publisher {
    Publisher(library: library, bodies: BodyReader(source), isOrdinary: { _ in false })
  }

  /// The guidance pages of the site by their addresses.
  func guidance(theme: Theme? = nil, in chrome: Chrome? = nil) throws -> [String: ThemedPage] {
    let library = Library.read(source)
    try #require(library.findings.map(\.headline) == [])
    let view = try #require(library.site.views.first { $0.name == "guidance" })
    let guidance = publisher(library).guidance(
      in: view, links: DeliveryLinks(of: library, in: view))
    let theme = try theme ?? Self.theme()
    let chrome = chrome ?? Chrome(siteTitle: "Advice", view: "guidance", marking: "OFFICIAL")
    return byAddress(theme.pages(of: guidance, in: chrome))
  }

  /// The pages of the site's only project by their addresses.
  func project(in name: String, theme: Theme? = nil) throws -> [String: ThemedPage] {
    let library = Library.read(source)
    try #require(library.findings.map(\.headline) == [])
    let view = try #require(library.site.views.first { $0.name == name })
    let project = try #require(library.projects.first)
    let links = DeliveryLinks(of: library, in: view, only: project)
    let published = publisher(library).publish(
      project, in: view, below: "", links: links,
      reports: [try report(on: project, of: library)].compactMap { $0 })
    let theme = try theme ?? Self.theme()
    return byAddress(
      theme.pages(of: published.project, in: Chrome(siteTitle: "Reviews", view: name)))
  }

  /// What the author is shown of the public view.
  private func report(on project: Project, of library: Library) throws -> PublishedReport {
    let view = try #require(library.site.views.first { $0.people == .pseudonymised })
    return publisher(library).rehearse(project, in: view).report
  }

  private func byAddress(_ pages: [ThemedPage]) -> [String: ThemedPage] {
    Dictionary(uniqueKeysWithValues: pages.map { ($0.address, $0) })
  }
}

extension [String: ThemedPage] {
  /// The HTML of the page at an address.
  func html(_ address: String) throws -> String {
    let page = try #require(self[address], "There is \(keys.sorted())")
    return String(decoding: try page.render().bytes, as: UTF8.self)
  }
}

extension String {
  /// What stands between two texts, the first time that they occur.
  func between(_ start: String, _ end: String) -> String? {
    guard let from = firstRange(of: start),
      let to = self[from.upperBound...].firstRange(of: end)
    else { return nil }
    return String(self[from.upperBound..<to.lowerBound])
  }
}
