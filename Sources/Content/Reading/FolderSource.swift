internal import Files

/// Content in a folder on a disk.
package struct FolderSource: ContentSource {
  private let root: String

  /// - Parameter root: The site's root: the folder that holds `content/`.
  package init(root: String) {
    self.root = root
  }

  package func entries(below folder: String) throws -> [ContentEntry] {
    guard exists(place(of: folder)) else { return [] }
    do throws(FileProblem) {
      return try listFolder(place(of: folder)).map(ContentEntry.init)
    } catch {
      throw FileProblem(error.action, folder, number: error.number)
    }
  }

  package func read(_ path: String) throws -> [UInt8] {
    do throws(FileProblem) {
      return try readFile(place(of: path))
    } catch {
      throw FileProblem(error.action, path, number: error.number)
    }
  }

  private func place(of path: String) -> String { root.isEmpty ? path : root + "/" + path }
}

extension ContentEntry {
  fileprivate init(_ entry: FolderEntry) {
    let kind: Kind =
      switch entry.kind {
      case .file: .file
      case .folder: .folder
      case .link: .link
      case .other: .other
      }
    self.init(
      name: entry.name ?? String(decoding: entry.rawName, as: UTF8.self),
      kind: entry.name == nil ? .misnamed : kind)
  }
}
