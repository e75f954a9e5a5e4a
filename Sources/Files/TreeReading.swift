/// Every file below a folder with its bytes, by its path there. Hidden files are passed over; a folder
/// that does not exist holds nothing.
///
/// - Parameter limit: The most bytes of one file; a larger one is refused with `EFBIG`.
package func readTree(_ folder: String, limit: Int = 16 << 20) throws(FileProblem) -> FolderTree {
  var tree = FolderTree()
  guard isFolder(folder) else { return tree }
  var waiting = [""]
  while let below = waiting.popLast() {
    for entry in try listFolder(folder + below) {
      guard let name = entry.name, !name.hasPrefix(".") else { continue }
      let path = below + "/" + name
      switch entry.kind {
      case .folder: waiting.append(path)
      case .file: tree.files[String(path.dropFirst())] = try readFile(folder + path, limit: limit)
      case .link, .other: tree.refused.append(String(path.dropFirst()))
      }
    }
  }
  return tree
}

/// What a folder holds.
package struct FolderTree: Hashable, Sendable {
  package var files: [String: [UInt8]] = [:]
  /// Links, which are never followed, and what is neither file nor folder.
  package var refused: [String] = []
}
