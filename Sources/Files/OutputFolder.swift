internal import CExchange
internal import Glibc

/// The folder that builds land in, held by one build at a time.
///
/// Everything unfinished lives in `.candour` inside it, which only its owner can enter: it holds the
/// lock and one staging folder per delivery. A delivery is put in place by one exchange of names, so
/// a reader sees the old one or the new one and never half of either. What a killed build left in
/// `.candour` is swept when the next one takes the lock.
package final class OutputFolder: Sendable {
  /// The folder's path as it was given.
  package let path: String
  private let lock: Int32
  private var landed: LandedFolders { LandedFolders(path: path + "/.candour/landed") }

  /// Under which registers its pseudonymised folders were made.
  package var seals: LandedSeals { LandedSeals(ofOutput: path) }

  /// Creates the folder where it is missing, takes its lock and sweeps what a killed build left.
  ///
  /// - Throws: `FileProblem` with `EWOULDBLOCK` where another build holds the lock.
  package init(_ path: String) throws(FileProblem) {
    self.path = path
    try createFolder(path)
    let working = path + "/.candour"
    try createFolder(working, mode: 0o700)
    // It may be from an earlier version, or somebody may have opened it up.
    guard chmod(working, 0o700) == 0 else { throw .last(.create, working) }
    lock = try Self.takeLock(working + "/lock")
    let kept = ["lock", "landed", "seals"]
    for entry in try listFolder(working) where !kept.contains(entry.name ?? "") {
      try removeTree(working + "/" + String(decoding: entry.rawName, as: UTF8.self))
    }
  }

  deinit { close(lock) }

  private static func takeLock(_ path: String) throws(FileProblem) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last(.lock, path) }
    guard candour_lock(descriptor) == 0 else {
      let problem = FileProblem.last(.lock, path)
      close(descriptor)
      throw problem
    }
    return descriptor
  }

  /// A fresh, empty folder for one delivery.
  ///
  /// - Parameters:
  ///   - name: A name that no other delivery of this build has; `/` becomes `-`.
  ///   - isPrivate: Whether only the owner may read it after it has landed.
  package func stage(_ name: String, isPrivate: Bool) throws(FileProblem) -> StagedFolder {
    let flat = String(name.map { $0 == "/" ? "-" : $0 })
    let staged = path + "/.candour/" + flat
    guard mkdir(staged, isPrivate ? 0o700 : 0o755) == 0 else { throw .last(.create, staged) }
    return StagedFolder(path: staged)
  }

  /// Puts a staged folder at `address` below this one in a single step, and removes what stood there.
  ///
  /// - Parameter isPrivate: Whether the folders above it are for their owner alone.
  /// - Throws: `FileProblem` with `ENOTUNIQ` where a folder stands there that no build has put there,
  ///   and with `ELOOP` where a symbolic link stands on the way.
  package func land(
    _ staged: consuming StagedFolder, at address: String, isPrivate: Bool
  ) throws(FileProblem) {
    try refuseLinks(on: address)
    let destination = path + "/" + address
    guard isOurs(address) else { throw FileProblem(.putInPlace, destination, number: ENOTUNIQ) }
    // Before it is there: a build that is killed in between must not lock itself out.
    try landed.add(address)
    if let parent = parentFolder(of: destination) {
      try createFolder(parent, mode: isPrivate ? 0o700 : 0o755)
    }
    // Somebody may have opened it up since the last build.
    if isPrivate, let top = address.split(separator: "/").first, top.count < address.count {
      guard chmod(path + "/" + top, 0o700) == 0 else { throw .last(.create, path + "/" + top) }
    }
    if rename(staged.path, destination) == 0 { return }
    guard errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR else {
      throw .last(.putInPlace, destination)
    }
    guard candour_exchange(staged.path, destination) == 0 else {
      throw .last(.putInPlace, destination)
    }
    try removeTree(staged.path)
  }

  /// Whether nothing is lost when a folder is replaced: there is none, it is empty, or a build made it.
  private func isOurs(_ address: String) -> Bool {
    guard exists(path + "/" + address), !landed.addresses().contains(address) else { return true }
    return (try? listFolder(path + "/" + address).isEmpty) ?? false
  }

  /// A link below the output folder would lead a delivery out of it.
  private func refuseLinks(on address: String) throws(FileProblem) {
    var place = path
    for part in address.split(separator: "/") {
      place += "/" + part
      if isLink(place) { throw FileProblem(.putInPlace, place, number: ELOOP) }
    }
  }
}
