package import Diagnostics
internal import Glibc

/// What went wrong with a file or folder, as the operating system sees it, in words a person can use.
package struct FileProblem: Error, Hashable, Sendable {
  /// What was being done, as it continues the sentence "Could not …".
  package enum Action: String, Sendable {
    case read, list, write, create, lock
    case putInPlace = "put in place"
    case remove
  }

  package var action: Action
  /// The path as it was given.
  package var path: String
  /// The operating system's error number.
  package var number: Int32

  package init(_ action: Action, _ path: String, number: Int32) {
    self.action = action
    self.path = path
    self.number = number
  }

  /// The problem that `errno` tells of right after a call has failed.
  static func last(_ action: Action, _ path: String) -> FileProblem {
    FileProblem(action, path, number: errno)
  }

  /// The number for a path at which nothing stands.
  package static let missing = ENOENT

  /// Whether the disk, the quota or the permitted file size has run out.
  package var isOutOfSpace: Bool { [ENOSPC, EDQUOT, EFBIG].contains(number) }
}

extension FileProblem {
  /// The same as a finding that stops what was being done.
  package var finding: Finding {
    Finding(
      isOutOfSpace ? "OUT-02" : "OUT-01", .stop, at: SourcePosition(file: path),
      "Could not \(action.rawValue) '\(path)': \(reason)", help: wayOut)
  }

  private var reason: String {
    switch number {
    case ENOENT: "it does not exist"
    case EACCES, EPERM: "this user is not allowed to"
    case ENOSPC: "the disk is full"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "a file would be larger than this system permits"
    case EROFS: "the disk can only be read"
    case ENOTDIR: "a part of the path is a file, not a folder"
    case EISDIR: "it is a folder, not a file"
    case ELOOP: "a symbolic link stands on the way"
    case ENOTUNIQ: "a folder is there that Candour did not make"
    case ENAMETOOLONG: "the name is too long"
    case EXDEV: "it lies on another disk"
    case EMFILE, ENFILE: "too many files are open"
    default: String(cString: strerror(number))
    }
  }

  private var wayOut: String {
    switch number {
    case ENOENT: "Check the spelling of the path, or create it."
    case EACCES, EPERM: "Ask for permission, or choose a folder of your own."
    case ENOTUNIQ: "Move it away, or choose another output folder with --output. It is unchanged."
    case ELOOP: "Replace the link by a folder, or choose another output folder with --output."
    case ENOSPC, EDQUOT, EFBIG:
      "Free some space or choose another output folder. What stood there before is unchanged."
    default: "Mend this and run the command again. What stood there before is unchanged."
    }
  }
}
