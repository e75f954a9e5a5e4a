import Foundation
import PackagePlugin

/// Puts files into the program at build time, so that `candour` is one file that works anywhere.
///
/// Which files a target holds is said here, in one place.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let sources = [
      "DefaultTheme": [Source(root.appending(path: "themes/default"))],
      "Starters": [
        Source(root.appending(path: "Sources/Starters/Files")),
        // A new site begins with our own rules on wording and our own terms.
        Source(root.appending(path: "content/language"), called: "site/language"),
        Source(root.appending(path: "content/glossary.yaml"), called: "site/glossary.yaml"),
      ],
      "OrdinaryWords": [
        Source(URL(filePath: "/usr/share/dict/british-english-small")),
        Source(URL(filePath: "/usr/share/dict/british-english")),
        Source(root.appending(path: "Sources/OrdinaryWords/Lists")),
      ],
    ]
    guard let sources = sources[target.name] else { return [] }
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(sources[0].place.lastPathComponent) into \(target.name)",
        executable: try context.tool(named: "embed").url,
        arguments: sources.map(\.argument) + [output.path(percentEncoded: false)],
        inputFiles: try sources.flatMap { try files(below: $0.place) }, outputFiles: [output])
    ]
  }

  private func files(below source: URL) throws -> [URL] {
    var isFolder: ObjCBool = false
    let path = source.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [source] }
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    return names.map { source.appending(path: $0) }.filter { !$0.hasDirectoryPath }
  }
}

/// A file or folder to embed.
private struct Source {
  var place: URL
  /// What it is called in the program, where not by its own name.
  var name: String?

  init(_ place: URL, called name: String? = nil) {
    self.place = place
    self.name = name
  }

  /// As `embed` reads it.
  var argument: String {
    (name.map { $0 + "=" } ?? "") + place.path(percentEncoded: false)
  }
}
