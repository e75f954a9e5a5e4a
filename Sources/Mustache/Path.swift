/// A name as a template asks for it, taken apart once: `person.name`, or `.` for the thing at hand.
struct Path: Hashable, Sendable {
  /// Looked up through everything that encloses the tag. Empty for `.`.
  let first: String
  /// Looked up in what the one before it gave.
  let rest: [String]

  init(_ written: String) {
    guard written != "." else {
      first = ""
      rest = []
      return
    }
    let parts = written.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    first = parts[0]
    rest = Array(parts.dropFirst())
  }

  var isImplicit: Bool { first.isEmpty }
}

/// Which template a partial or parent stands for.
enum PartialName: Hashable, Sendable {
  case fixed(String)
  /// `{{>*path}}`: the text found at the path is the name.
  case dynamic(Path)

  init(_ written: String) {
    guard written.utf8.first == UInt8(ascii: "*") else {
      self = .fixed(written)
      return
    }
    self = .dynamic(Path(String(written.dropFirst().drop(while: \.isWhitespace))))
  }
}

extension Path: CustomStringConvertible {
  /// As the author wrote it.
  var description: String {
    isImplicit ? "." : ([first] + rest).joined(separator: ".")
  }
}
