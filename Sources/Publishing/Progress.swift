/// Somebody who wants to know how far a build is.
package protocol Progress: Sendable {
  /// - Parameters:
  ///   - what: The delivery being written, for example `public (harbour-lane)`.
  ///   - done: Pages written so far.
  ///   - total: Pages to write.
  func report(_ what: String, done: Int, of total: Int)
}

/// Nobody wants to know.
package struct NoProgress: Progress {
  package init() {}
  package func report(_ what: String, done: Int, of total: Int) {}
}
