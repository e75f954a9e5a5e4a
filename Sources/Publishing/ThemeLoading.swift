internal import Content
internal import DefaultTheme
internal import Diagnostics
internal import Files
internal import Theme

/// Finds the theme that a site asks for: its own folder, file by file before the site's default one,
/// before the one that is built in.
struct ThemeLoading {
  /// The site's root.
  let root: String

  func theme(of site: Site) throws(FileProblem) -> (theme: Theme?, findings: [Finding]) {
    var sources: [ThemeSource] = []
    var refused: [Finding] = []
    if let name = site.theme, name.text != "default" {
      guard let own = try folder(name.text, &refused), !own.files.isEmpty else {
        return (nil, refused + [missing(name)])
      }
      sources.append(own)
    }
    if let shared = try folder("default", &refused) { sources.append(shared) }
    sources.append(ThemeSource(folder: "(built-in theme)", files: DefaultTheme.files))
    let loaded = Theme.load(sources)
    return (refused.isEmpty ? loaded.theme : nil, refused + loaded.findings)
  }

  /// - Returns: `nil` where the name is none that a folder of `themes/` can have.
  private func folder(
    _ name: String, _ refused: inout [Finding]
  ) throws(FileProblem) -> ThemeSource? {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), !name.contains("\\") else {
      return nil
    }
    if isLink("\(root)/themes") || isLink("\(root)/themes/\(name)") {
      refused.append(notAFile("themes/\(name)"))
      return nil
    }
    let tree = try readTree("\(root)/themes/\(name)")
    refused += tree.refused.map { notAFile("themes/\(name)/\($0)") }
    return ThemeSource(folder: "themes/\(name)", files: tree.files)
  }

  private func notAFile(_ path: String) -> Finding {
    Finding(
      "THM-07", .stop, at: SourcePosition(file: path),
      "A theme is files in a folder, not symbolic links",
      help: "Put the file itself here, or remove the link.")
  }

  private func missing(_ name: SourceText) -> Finding {
    Finding(
      "THM-06", .stop, at: name.position, "There is no theme '\(name.text)'",
      help: "Make the folder themes/\(name.text) with the files that replace the default theme's, "
        + "or leave 'theme' out.")
  }
}
