package import Diagnostics
package import Images

/// A picture or document that a page of a pseudonymised view uses. Whether it may be there is settled
/// where its bytes are read.
package struct UsedFile: Hashable, Sendable {
  /// Its path from the site's root.
  package let file: String
  /// Where it will be below the delivery's root.
  package let address: String
  /// `nil` for what is not a picture that a page can show.
  package let kind: ImageKind?
  /// Where it is used, in reading order; never empty.
  package internal(set) var places: [SourcePosition]
}
