/// Where a file's front matter and body stand, found on bytes.
struct Fences: Equatable {
  /// The bytes between the two `---` lines.
  var yaml: Range<Int>
  /// The bytes after the second.
  var body: Range<Int>
  /// The line, counted from 1, on which the body begins. The front matter begins on line 2.
  var bodyLine: Int

  /// Why there is no front matter.
  enum Problem: Error, Equatable {
    /// The first line is not `---`.
    case none
    /// There is no second `---` line.
    case endless
  }

  init(_ bytes: [UInt8]) throws(Problem) {
    var lines = Lines(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    guard let first = lines.next(), Self.isFence(bytes[first.text]) else { throw .none }
    var number = 1
    while let line = lines.next() {
      number += 1
      guard Self.isFence(bytes[line.text]) else { continue }
      yaml = first.end..<line.text.lowerBound
      body = line.end..<bytes.count
      bodyLine = number + 1
      return
    }
    throw .endless
  }

  /// Exactly three hyphens; white space after them cannot be seen and does not count.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

/// Walks the lines of a file, which end with LF or CRLF.
struct Lines {
  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
  }

  /// The next line without its end, and where the line after it begins.
  mutating func next() -> (text: Range<Int>, end: Int)? {
    guard position < bytes.count else { return nil }
    let start = position
    let feed = bytes[start...].firstIndex(of: 0x0A)
    position = feed.map { $0 + 1 } ?? bytes.count
    var end = feed ?? bytes.count
    if feed != nil, end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return (start..<end, position)
  }
}
