/// What is audited, and so how much is asked of it.
package enum AuditScope: Sendable {
  /// The finished folder of a pseudonymised view: only the types of file that are published, and
  /// nothing in them that a public page may not hold (comments, hidden text, source maps).
  case delivery
  /// Whatever somebody made with whatever tool: only names and what could not be read count.
  case anything
}
