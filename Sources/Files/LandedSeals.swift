internal import Glibc

/// What is remembered of each pseudonymised folder that has landed: a seal of the register that it was
/// made under, by the folder's address. The file stands where its owner alone can read it.
package struct LandedSeals: Sendable {
  private let path: String

  /// - Parameter output: The output folder; it need not be there.
  package init(ofOutput output: String) { path = output + "/.candour/seals" }

  /// The seals by address; none where nothing has landed yet.
  package func all() throws(FileProblem) -> [String: String] {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try readFile(path)
    } catch {
      // A folder that somebody else made and may not be looked into is no empty one.
      guard error.number == ENOENT else { throw error }
      return [:]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.reduce(into: [:]) { seals, line in
      guard let space = line.firstIndex(of: " ") else { return }
      seals[String(line[line.index(after: space)...])] = String(line[..<space])
    }
  }

  /// Remembers a seal. The list is written anew and put in place in one step.
  package func set(_ seal: String, for address: String) throws(FileProblem) {
    var seals = try all()
    seals[address] = seal
    let text = seals.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }.joined()
    let fresh = path + ".new"
    try removeTree(fresh)
    try writeNewFile(fresh, Array(text.utf8), mode: 0o600)
    try move(fresh, to: path)
  }
}
