internal import Glibc

/// Reads a whole file.
///
/// - Parameter limit: The most bytes to read; a larger file is refused with `EFBIG`, so that a file
///   dropped by accident cannot use up the memory.
package func readFile(_ path: String, limit: Int = 256 << 20) throws(FileProblem) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .last(.read, path) }
  defer { close(descriptor) }
  var facts = stat()
  guard fstat(descriptor, &facts) == 0 else { throw .last(.read, path) }
  guard facts.st_mode & S_IFMT == S_IFREG else {
    throw FileProblem(.read, path, number: facts.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
  }
  guard facts.st_size <= limit else { throw FileProblem(.read, path, number: EFBIG) }
  return try readToEnd(descriptor, expecting: Int(facts.st_size), path: path)
}

private func readToEnd(
  _ descriptor: Int32, expecting size: Int, path: String
) throws(FileProblem) -> [UInt8] {
  // One byte more than expected shows in a single call that the file has not grown meanwhile.
  var bytes = [UInt8](repeating: 0, count: size + 1)
  var filled = 0
  while true {
    let count = bytes.withUnsafeMutableBytes {
      read(descriptor, $0.baseAddress! + filled, $0.count - filled)
    }
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw .last(.read, path) }
    if count == 0 { break }
    filled += count
    if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
  }
  bytes.removeLast(bytes.count - filled)
  return bytes
}
