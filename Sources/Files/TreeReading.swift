/// Every file below a folder with its bytes, by its path there. Hidden files and links are passed over;
/// a folder that does not exist holds nothing.
///
/// - Parameter limit: The most bytes of one file; a larger one is refused with `EFBIG`.
package func readTree(_ folder: String, limit: Int = 16 << 20) throws(FileProblem) -> [String:
  [UInt8]]
{
  guard isFolder(folder) else { return [:] }
  var files: [String: [UInt8]] = [:]
  var waiting = [""]
  while let below = waiting.popLast() {
    for entry in try listFolder(folder + below) {
      guard let name = entry.name, !name.hasPrefix(".") else { continue }
      let path = below + "/" + name
      switch entry.kind {
      case .folder: waiting.append(path)
      case .file: files[String(path.dropFirst())] = try readFile(folder + path, limit: limit)
      case .link, .other: continue
      }
    }
  }
  return files
}
