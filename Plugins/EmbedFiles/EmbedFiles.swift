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
      "DefaultTheme": [root.appending(path: "themes/default")],
      "Starters": [root.appending(path: "Sources/Starters/Files")],
      "OrdinaryWords": [
        URL(filePath: "/usr/share/dict/british-english-small"),
        URL(filePath: "/usr/share/dict/british-english"),
        root.appending(path: "Sources/OrdinaryWords/Lists"),
      ],
    ]
    guard let sources = sources[target.name] else { return [] }
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    let paths = (sources + [output]).map { $0.path(percentEncoded: false) }
    return [
      .buildCommand(
        displayName: "Embedding \(sources[0].lastPathComponent) into \(target.name)",
        executable: try context.tool(named: "embed").url, arguments: paths,
        inputFiles: try sources.flatMap(files), outputFiles: [output])
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
