/// What an audit read and what it found. It never holds a withheld text: a name in a path is
/// replaced by the entry's place in its folder.
package struct AuditReport: Sendable, Hashable {
  package var filesRead = 0
  package var bytesRead = 0
  package var hits: [AuditHit] = []
  package var faults: [AuditFault] = []
  package var unread: [UnreadFile] = []
  /// Forms of the register too short to be searched for, and identities without any form.
  package var unsearchable: [UnsearchableForm] = []

  package init() {}

  /// True only when something was read, all of it was read, and nothing was found. An identity
  /// without any form that can be searched for fails the audit too.
  package var passed: Bool {
    filesRead > 0 && hits.isEmpty && faults.isEmpty && unread.isEmpty
      && !unsearchable.contains { $0.rule == UnsearchableForm.everything }
  }
}

/// One place where a withheld identity can be read.
package struct AuditHit: Sendable, Hashable {
  /// The path below the folder, with withheld names masked.
  package var file: String
  /// Counted from 1; 0 in the name of a file.
  package var line: Int
  package var surface: Surface
  /// The register's id.
  package var identity: String
  /// What kind of form was found, for example `surname` or `date of birth`.
  package var rule: String

  package init(file: String, line: Int, surface: Surface, identity: String, rule: String) {
    self.file = file
    self.line = line
    self.surface = surface
    self.identity = identity
    self.rule = rule
  }
}

/// Where in a file something stands.
package enum Surface: String, Sendable, Hashable {
  case text, attribute, markup, comment, script, style, data
  case encoded = "base64"
  case fileName = "file name"
  case entryComment = "a comment of the archive on a file"
  case archiveComment = "the comment of the archive"
  case extraField = "an extra field of the archive"
}

/// Something that a pseudonymised view may not hold whatever it says.
package struct AuditFault: Sendable, Hashable {
  package var file: String
  package var line: Int
  /// A stable code, for example `AUD-01`.
  package var code: String
  package var headline: String

  package init(file: String, line: Int, code: String, headline: String) {
    self.file = file
    self.line = line
    self.code = code
    self.headline = headline
  }
}

/// A file that was not read, which fails the audit.
package struct UnreadFile: Sendable, Hashable {
  package var file: String
  package var reason: String
  package var wayOut: WayOut

  package init(file: String, reason: String, wayOut: WayOut = .takeOut) {
    self.file = file
    self.reason = reason
    self.wayOut = wayOut
  }
}

/// What can be done so that a file can be read, or need not be.
package enum WayOut: Sendable, Hashable {
  case takeOut, asText, asUTF8, unpack, unlock, stripMetadata, permission, split, notALink
}

/// A form of an identity that is too short to be told from anything else.
package struct UnsearchableForm: Sendable, Hashable {
  static let everything = "no form at all"
  /// Somebody who is called by letters alone: the author is asked about each.
  static let letters = "letters"

  package var identity: String
  package var rule: String

  package init(identity: String, rule: String) {
    self.identity = identity
    self.rule = rule
  }

  /// What a user is told of it.
  package var headline: String {
    switch rule {
    case Self.everything: "The audit has nothing to look for of '\(identity)'"
    case Self.letters: "The audit cannot look for '\(identity)', whose name is letters alone"
    default: "The audit cannot look for the \(rule) of '\(identity)'"
    }
  }
}
