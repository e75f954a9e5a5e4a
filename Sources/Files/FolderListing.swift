internal import Glibc

/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
  package enum Kind: Sendable { case file, folder, link, other }
  /// The name's bytes as text. `nil` where they are not UTF-8.
  package var name: String?
  /// The name's bytes, for the one who must name a file whose name is not text.
  package var rawName: [UInt8]
  package var kind: Kind
}

/// What a folder holds, without `.` and `..`, in the order of the names' bytes, so that the order
/// is the same on every machine.
package func listFolder(_ path: String) throws(FileProblem) -> [FolderEntry] {
  guard let folder = opendir(path) else { throw .last(.list, path) }
  defer { closedir(folder) }
  var entries: [FolderEntry] = []
  errno = 0
  while let record = readdir(folder) {
    let name = nameBytes(of: record)
    if name != Array(".".utf8) && name != Array("..".utf8) {
      entries.append(
        FolderEntry(
          name: String(validating: name, as: UTF8.self), rawName: name,
          kind: kind(of: record, in: path, name: name)))
    }
    errno = 0
  }
  guard errno == 0 else { throw .last(.list, path) }
  return entries.sorted { $0.rawName.lexicographicallyPrecedes($1.rawName) }
}

private func nameBytes(of record: UnsafeMutablePointer<dirent>) -> [UInt8] {
  let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
  let start = UnsafeRawPointer(record) + offset
  let length = strlen(start.assumingMemoryBound(to: CChar.self))
  return Array(UnsafeRawBufferPointer(start: start, count: length))
}

private func kind(
  of record: UnsafeMutablePointer<dirent>, in folder: String, name: [UInt8]
) -> FolderEntry.Kind {
  switch Int(record.pointee.d_type) {
  case Int(DT_REG): .file
  case Int(DT_DIR): .folder
  case Int(DT_LNK): .link
  case Int(DT_UNKNOWN): kindByLooking(folder + "/" + String(decoding: name, as: UTF8.self))
  default: .other
  }
}

/// Some network file systems leave the kind out of a listing.
private func kindByLooking(_ path: String) -> FolderEntry.Kind {
  var facts = stat()
  guard lstat(path, &facts) == 0 else { return .other }
  switch facts.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  case S_IFLNK: return .link
  default: return .other
  }
}
