package import Diagnostics
internal import Mustache

/// How publications look: templates, and the files that pages fetch.
package struct Theme: Sendable {
  let templates: TemplateSet
  /// The files that go beside the pages, by their address below a delivery's root, in order.
  package let assets: [(address: String, bytes: [UInt8])]

  /// Reads a theme from several folders, of which each stands in file by file for those after it, and
  /// checks every template against what the pages that it is for offer.
  ///
  /// - Parameter sources: a site's own theme first, the built-in one last.
  /// - Returns: the theme, or `nil` where a stop among the findings says why there is none.
  package static func load(_ sources: [ThemeSource]) -> (theme: Theme?, findings: [Finding]) {
    let files = ThemeFiles(sources)
    let templates = TemplateSet(files.templates.mapValues(\.bytes))
    let check = ThemeCheck(files: files, templates: templates)
    let findings = check.findings
    guard !findings.contains(where: { $0.level == .stop }) else { return (nil, findings) }
    let assets = files.assets.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) }
    return (Theme(templates: templates, assets: assets), findings)
  }
}
