package import Diagnostics

/// Why nothing is made of what was asked for.
package struct StarterRefusal: Error, Hashable, Sendable {
  package var finding: Finding

  init(_ headline: String, help: String) {
    finding = Finding("NEW-01", .stop, at: nil, headline, help: help)
  }
}
