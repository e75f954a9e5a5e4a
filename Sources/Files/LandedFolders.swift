/// Which folders of an output folder builds have put there. Only those are ever replaced.
struct LandedFolders {
  /// The file that the list is kept in.
  let path: String

  /// The addresses below the output folder.
  func addresses() -> Set<String> {
    guard let bytes = try? readFile(path) else { return [] }
    return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// Adds an address to the list. The list is written anew and put in place in one step.
  func add(_ address: String) throws(FileProblem) {
    let all = addresses().union([address]).sorted().joined(separator: "\n") + "\n"
    let fresh = path + ".new"
    try removeTree(fresh)
    try writeNewFile(fresh, Array(all.utf8), mode: 0o600)
    try move(fresh, to: path)
  }
}
