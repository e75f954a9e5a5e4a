/// How findings are handed on: to people, or to the tools that people use.
package enum FindingFormat: String, Sendable, CaseIterable {
  /// For people and editors.
  case text
  /// Candour's own, for scripts.
  case json
  /// SARIF 2.1.0 (OASIS), which code hosts and editors read.
  case sarif
  /// The lines that GitHub Actions turns into remarks on a change.
  case github
}
