internal import Synchronization

/// A folder that is being filled and that nobody else can see yet.
package final class StagedFolder: Sendable {
  /// The folder's path, for the audit to read what was written.
  package let path: String
  private let created = Mutex<Set<String>>([])

  init(path: String) { self.path = path }

  /// Writes one file, creating the folders above it.
  ///
  /// - Parameter address: The path below the folder, with `/` between its parts. An address that is
  ///   written twice is refused with `EEXIST`.
  package func write(_ bytes: [UInt8], to address: String) throws(FileProblem) {
    if let parent = parentFolder(of: address) { try createOnce(parent) }
    try writeNewFile(path + "/" + address, bytes)
  }

  private func createOnce(_ folder: String) throws(FileProblem) {
    guard created.withLock({ !$0.contains(folder) }) else { return }
    try createFolder(path + "/" + folder)
    created.withLock { _ = $0.insert(folder) }
  }

  /// Removes the folder and what is in it: the delivery did not come to be.
  package func discard() throws(FileProblem) { try removeTree(path) }
}
