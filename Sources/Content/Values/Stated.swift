/// A text that may instead be a stated unknown: `{not-known: "why it is not known"}`.
///
/// The practice advice (1c, 2a) asks writers to say what is not known. A stated unknown is an answer; a
/// key that is left out is not, and reads as `nil`.
package enum Stated: Hashable, Sendable {
  case text(SourceText)
  /// Holds the reason.
  case notKnown(SourceText)

  /// What was written in either case: the text, or the reason why there is none.
  package var source: SourceText {
    switch self {
    case .text(let source), .notKnown(let source): source
    }
  }
}
