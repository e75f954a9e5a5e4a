internal import Glibc

/// Something in a folder, in the order of the bytes of its name.
struct FolderEntry {
  enum Kind { case file, folder, link, other }

  /// `nil` when the name is not UTF-8.
  var name: String?
  var kind: Kind
  /// Its place in the folder, from 1.
  var position: Int
}

/// The entries of a folder, hidden ones included; `nil` when it cannot be listed.
func entries(of folder: String) -> [FolderEntry]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var names: [[UInt8]] = []
  errno = 0
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    errno = 0
  }
  guard errno == 0 else { return nil }
  return names.sorted { $0.lexicographicallyPrecedes($1) }.enumerated().map { offset, bytes in
    let name = String(validating: bytes, as: UTF8.self)
    let kind = name.map { entryKind(folder + "/" + $0) } ?? .other
    return FolderEntry(name: name, kind: kind, position: offset + 1)
  }
}

private func entryKind(_ path: String) -> FolderEntry.Kind {
  var status = stat()
  guard lstat(path, &status) == 0 else { return .other }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  case S_IFLNK: return .link
  default: return .other
  }
}
