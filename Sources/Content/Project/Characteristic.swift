package import Diagnostics

/// One row of a person's table of characteristics (practice advice 2a and appendix B).
package struct Characteristic: Hashable, Sendable {
  package var key: CharacteristicKey
  /// Where the row's key stands.
  package var position: SourcePosition
  /// Yes and No written as booleans read as "Yes" and "No".
  package var value: SourceText?
  /// What disability, and so on.
  package var specify: SourceText?
  package var publish: Written<Restriction>
  /// The text to show where it is published in part.
  package var replacement: SourceText?
  package var whyNot: SourceText?
  package var decidedBy: SourceText?
  package var source: SourceText?
}

/// The rows of the table, in its order.
package enum CharacteristicKey: String, Sendable, CaseIterable {
  /// Worked out from `born` and the incident; its value is not written.
  case age
  case sex
  case genderReassignment = "gender-reassignment"
  case ethnicity
  case lgbtq
  case religion
  case disability
  case pregnant
  case married
  /// What the Equality Act does not name; there may be several.
  case other

  /// Whether publishing it takes somebody's recorded decision (`decided-by`).
  package var needsDecision: Bool {
    switch self {
    case .genderReassignment, .lgbtq, .religion, .other: true
    default: false
    }
  }
}

/// Whether a characteristic may be published.
package enum Restriction: String, Sendable, CaseIterable {
  /// What a missing key, or one that cannot be read, means. It stops a pseudonymised view.
  case unanswered
  case yes
  case no
  /// Only its `public` text.
  case partial
}
