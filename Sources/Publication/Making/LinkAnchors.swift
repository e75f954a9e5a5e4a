/// Which anchors a page has, as an author writes them and as the page that is published has them.
///
/// They differ where a heading holds a name: the id that a reader gets is made after the swap.
protocol LinkAnchors {
  /// The id on the published page that an anchor means.
  ///
  /// - Parameters:
  ///   - anchor: As it is written, without `#`.
  ///   - file: The file of the page that it should be on.
  /// - Returns: `nil` where the page has no such anchor.
  func id(for anchor: String, in file: String) -> String?
}
