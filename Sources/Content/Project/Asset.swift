/// A file that is not text of ours: a picture, a document.
package struct Asset: Hashable, Sendable {
  /// The file, relative to the site's root.
  package var file: String
  /// The path below the folder that it belongs to: `content/guidance/` or the project's.
  package var path: String
}
