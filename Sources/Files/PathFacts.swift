internal import Glibc

/// Whether something stands at a path; a symbolic link counts, wherever it leads.
package func exists(_ path: String) -> Bool {
  var facts = stat()
  return lstat(path, &facts) == 0
}

/// Whether a path is a symbolic link.
package func isLink(_ path: String) -> Bool {
  var facts = stat()
  return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
}

/// Whether a path is a folder, or a link to one.
package func isFolder(_ path: String) -> Bool {
  var facts = stat()
  return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
}

/// The absolute path with every link and `..` resolved, or `nil` where nothing stands there.
package func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// The absolute path that `path` will have once it is created: the part that exists is resolved,
/// the rest follows as it is written.
package func futurePath(_ path: String) -> String? {
  if let real = realPath(path) { return real }
  guard !path.isEmpty else { return realPath(".") }
  let (parent, name) = split(path)
  guard name != ".." && name != ".", let above = futurePath(parent) else { return nil }
  return above == "/" ? "/" + name : above + "/" + name
}

private func split(_ path: String) -> (parent: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path) }
  let name = String(path[path.index(after: slash)...])
  return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
}

/// Whether `path` is `folder` or lies below it; both absolute and resolved.
package func lies(_ path: String, within folder: String) -> Bool {
  path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
}
