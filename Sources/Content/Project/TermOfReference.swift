/// One question that the statutory review asks of the force.
package struct TermOfReference: Hashable, Sendable {
  /// For example `T1`.
  package var id: SourceText
  package var text: SourceText
  package var status: Written<Status>?
  package var reason: SourceText?
  /// Where in the IMR it is answered, in words.
  package var location: SourceText?

  /// How far it is answered.
  package enum Status: String, Sendable, CaseIterable {
    case addressed
    case partly
    case notAddressed = "not-addressed"
  }
}
