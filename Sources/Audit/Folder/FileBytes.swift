internal import Glibc

/// Why a file could not be read, in words for the report.
struct ReadingFailure: Error {
  var reason: String
  var wayOut = WayOut.takeOut

  /// What a link leads to may lie anywhere, and be something else tomorrow.
  static let link = ReadingFailure(reason: "A link is not followed", wayOut: .notALink)
}

/// Reads a whole file that is no link and not larger than `most` bytes.
func bytesOfFile(_ path: String, most: Int) throws(ReadingFailure) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else {
    if errno == ELOOP { throw .link }
    throw ReadingFailure(reason: "The file cannot be opened", wayOut: .permission)
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw ReadingFailure(reason: "Only regular files can be read")
  }
  guard Int(status.st_size) <= most else { throw tooLarge(most) }
  return try readAll(descriptor, expected: Int(status.st_size), most: most)
}

private func tooLarge(_ most: Int) -> ReadingFailure {
  ReadingFailure(reason: "The file is larger than \(most) bytes", wayOut: .split)
}

private func readAll(
  _ descriptor: Int32, expected: Int, most: Int
) throws(ReadingFailure) -> [UInt8] {
  var failure: ReadingFailure?
  let bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, filled in
    while failure == nil, filled < buffer.count {
      let count = read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      if count < 0, errno == EINTR { continue }
      if count < 0 { failure = ReadingFailure(reason: "Reading the file failed") }
      if count <= 0 { break }
      filled += count
    }
  }
  if let failure { throw failure }
  // A file that grew while it was read.
  guard bytes.count > expected else { return bytes }
  return try readAll(descriptor, after: bytes, most: most)
}

/// What is left of a file that is longer than it said.
private func readAll(
  _ descriptor: Int32, after beginning: [UInt8], most: Int
) throws(ReadingFailure) -> [UInt8] {
  var bytes = beginning
  var piece = [UInt8](repeating: 0, count: 65_536)
  while bytes.count <= most {
    let count = read(descriptor, &piece, piece.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw ReadingFailure(reason: "Reading the file failed") }
    if count == 0 { return bytes }
    bytes += piece[..<count]
  }
  throw tooLarge(most)
}
