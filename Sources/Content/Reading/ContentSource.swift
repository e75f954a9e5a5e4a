/// Where content comes from: a folder on a disk, or a table in a test.
///
/// Paths are relative to the site's root with `/` between their parts, for example `content/site.yaml`.
package protocol ContentSource: Sendable {
  /// What a folder holds, itself without its folders' contents, in no particular order. A folder that does not exist
  /// holds nothing.
  func entries(below folder: String) throws -> [ContentEntry]
  /// A file's bytes.
  func read(_ path: String) throws -> [UInt8]
}

/// A file or a folder.
package struct ContentEntry: Hashable, Sendable {
  /// The last part of its path, as the file system has it.
  package var name: String
  package var kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// What it is.
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    /// A symbolic link, which is not followed: it may lead out of the site.
    case link
    /// A file or folder whose name is not UTF-8; `name` holds what can be shown of it.
    case misnamed
    /// A device, a socket.
    case other
  }
}
