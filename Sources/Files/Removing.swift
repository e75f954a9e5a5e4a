internal import Glibc

/// Removes a file or a whole folder. Links are removed, never followed. Nothing at the path is
/// no problem.
package func removeTree(_ path: String) throws(FileProblem) {
  if unlink(path) == 0 || errno == ENOENT { return }
  guard errno == EISDIR || errno == EPERM else { throw .last(.remove, path) }
  for entry in try listFolder(path) {
    try removeTree(path + "/" + String(decoding: entry.rawName, as: UTF8.self))
  }
  guard rmdir(path) == 0 || errno == ENOENT else { throw .last(.remove, path) }
}
