internal import Glibc

/// Writes a new file. One that is there already is refused with `EEXIST`: nothing that exists is
/// ever written over.
///
/// - Parameter mode: The permissions, before the user's mask.
package func writeNewFile(
  _ path: String, _ bytes: [UInt8], mode: UInt32 = 0o644
) throws(FileProblem) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw .last(.write, path) }
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(descriptor, $0.baseAddress! + written, $0.count - written)
    }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else {
      let problem = FileProblem.last(.write, path)
      close(descriptor)
      throw problem
    }
    written += count
  }
  // A network share may report a full disk only here.
  guard close(descriptor) == 0 else { throw .last(.write, path) }
}

/// Gives a file another name in one step, in place of what has that name.
func move(_ path: String, to destination: String) throws(FileProblem) {
  guard rename(path, destination) == 0 else { throw .last(.putInPlace, destination) }
}

/// Creates a folder and those above it that are missing.
///
/// - Parameter mode: The permissions of the folders that are created, before the user's mask.
package func createFolder(_ path: String, mode: UInt32 = 0o755) throws(FileProblem) {
  if mkdir(path, mode) == 0 || errno == EEXIST { return }
  guard errno == ENOENT, let parent = parentFolder(of: path) else { throw .last(.create, path) }
  try createFolder(parent, mode: mode)
  guard mkdir(path, mode) == 0 || errno == EEXIST else { throw .last(.create, path) }
}

/// The path without its last part, or `nil` where there is nothing above it.
package func parentFolder(of path: String) -> String? {
  guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
  return String(path[..<slash])
}
