/// Where the Markdown below a file's front matter stands.
///
/// The text itself is not kept, so that memory does not grow with what people write; `BodyReader` fetches
/// it again and refuses a file that has changed meanwhile.
package struct Body: Hashable, Sendable {
  /// The file, relative to the site's root.
  package var file: String
  /// Which of the file's bytes are the body.
  package var bytes: Range<Int>
  /// The line of the file, counted from 1, on which the body begins.
  package var firstLine: Int
  /// The fingerprint of those bytes.
  package var fingerprint: Fingerprint
  /// The fingerprint of what stands before them: the file's keys.
  package var keys: Fingerprint
  /// Whether there is nothing but white space.
  package var isBlank: Bool
}
