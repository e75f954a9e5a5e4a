package import Diagnostics

/// Something in a project's text that only its author can settle, with every place where it stands.
///
/// It holds the words themselves, so it is for pages that only the author sees; the finding made of it
/// holds none (rule 27 of the redaction rules).
package struct OpenQuestion: Hashable, Sendable {
  /// The code of its finding, for example `RED-17`.
  package let code: String
  package let kind: QuestionKind
  /// A stop holds a pseudonymised view back until it is answered; a warning does not.
  package let level: Level
  /// The words as the author wrote them, at the first of the places.
  package let words: PublishedText
  /// In the order of files and lines.
  package let places: [SourcePosition]
  /// The id of the person or thing in the register that it is near to, or concerns.
  package let near: String?

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(words.plain)
    hasher.combine(places)
  }
}
