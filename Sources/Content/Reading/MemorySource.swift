/// Content in a table from paths to bytes, for tests here and in the rooms that build on this one.
package struct MemorySource: ContentSource {
  package var files: [String: [UInt8]]

  package init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  package func entries(below folder: String) throws -> [ContentEntry] {
    let prefix = folder + "/"
    var kinds: [String: ContentEntry.Kind] = [:]
    for path in files.keys where path.hasPrefix(prefix) {
      let rest = path.dropFirst(prefix.count)
      let name = String(rest.prefix { $0 != "/" })
      kinds[name] = name.count == rest.count ? .file : .folder
    }
    return kinds.map { ContentEntry(name: $0.key, kind: $0.value) }
  }

  package func read(_ path: String) throws -> [UInt8] {
    guard let bytes = files[path] else { throw Missing(path: path) }
    return bytes
  }

  /// There is no such file.
  package struct Missing: Error, Hashable, CustomStringConvertible {
    package var path: String

    package init(path: String) { self.path = path }
    package var description: String { "it does not exist" }
  }
}
