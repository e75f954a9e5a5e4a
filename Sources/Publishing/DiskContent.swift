package import Content
package import Diagnostics
package import Files
internal import Synchronization

/// The `content/` folder of a site on disk, as `Content` reads it.
///
/// What lies outside the site's root is never read: a symbolic link that leads there, or to a
/// folder, is refused with a finding and otherwise left alone.
package final class DiskContent: ContentSource {
  /// The site's root, absolute and resolved.
  let root: String
  private let problems = Mutex<[Finding]>([])

  package init(root: String) throws(FileProblem) {
    guard let real = realPath(root) else { throw FileProblem(.read, root, number: 2) }
    self.root = real
  }

  /// What was refused while reading.
  package var findings: [Finding] { problems.withLock { $0 } }

  package func read(_ path: String) throws -> [UInt8] { try readFile(root + "/" + path) }

  package func entries(below folder: String) throws -> [ContentEntry] {
    try listFolder(root + "/" + folder).compactMap { entry in
      guard let name = entry.name else {
        note(unreadableName(entry.rawName, in: folder))
        return nil
      }
      return kind(of: entry, at: folder + "/" + name).map { ContentEntry(name: name, kind: $0) }
    }
  }

  private func kind(of entry: FolderEntry, at path: String) -> ContentEntry.Kind? {
    switch entry.kind {
    case .file: return .file
    case .folder: return .folder
    case .other: return .other
    case .link:
      let target = realPath(root + "/" + path)
      if let target, lies(target, within: root), !isFolder(target) { return .file }
      note(refusedLink(path, leadsNowhere: target == nil))
      return nil
    }
  }

  private func note(_ finding: Finding) {
    problems.withLock { if !$0.contains(finding) { $0.append(finding) } }
  }

  private func refusedLink(_ path: String, leadsNowhere: Bool) -> Finding {
    Finding(
      "SRC-10", .stop, at: SourcePosition(file: path),
      leadsNowhere
        ? "A symbolic link must lead to a file of the site, and this one leads nowhere"
        : "A symbolic link must lead to a file of the site, not to a folder or out of it",
      help: "Put the file itself here, or remove the link.")
  }

  private func unreadableName(_ bytes: [UInt8], in folder: String) -> Finding {
    let shown = String(decoding: bytes, as: UTF8.self)
    return Finding(
      "SRC-04", .stop, at: SourcePosition(file: folder + "/" + shown),
      "A file name must be UTF-8, and '\(shown)' is not",
      help: "Rename the file with letters that every machine can show.")
  }
}
