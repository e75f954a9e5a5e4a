/// A file that `candour new` makes.
package struct StarterFile: Hashable, Sendable {
  /// Relative to the site's root.
  package var path: String
  package var text: String
}
