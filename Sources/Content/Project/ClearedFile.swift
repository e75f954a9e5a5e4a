package import Diagnostics

/// A picture or document that somebody looked at and let into pseudonymised views: an entry of
/// `images` or `attachments` in the register.
package struct ClearedFile: Hashable, Sendable {
  /// Where the entry begins.
  package var position: SourcePosition
  /// The path below the project's folder.
  package var file: SourceText
  /// The SHA-256 of the file that was looked at, as it was written.
  package var sha256: SourceText?
  /// What is to be seen in a picture, or the title of a document.
  package var shows: SourceText?
  package var clearedBy: SourceText?
  package var cleared: Written<CalendarDate>?
}
