/// Everyone and everything that a pseudonymised view must not name: the front matter of `people.md`.
///
/// Names live here and nowhere else. The body is the lived experience and the voice of the victim.
package struct Register: Hashable, Sendable {
  package var notes: PageNotes
  package var people: [Person] = []
  package var places: [RegisteredText] = []
  package var organisations: [RegisteredText] = []
  package var identifiers: [RegisteredText] = []
  package var withheld: [Withheld] = []
  package var families: [FamilyPlural] = []
  package var allow: [AllowedPhrase] = []
  /// The pictures that pseudonymised views may show.
  package var images: [ClearedFile] = []
  /// The documents that they may hold as they are.
  package var attachments: [ClearedFile] = []
  package var intersectionality = Intersectionality()
  /// `nil` until somebody has signed it.
  package var intruderSheet: IntruderSheet?
  /// `nil` only where the project has no `people.md`, which is a finding.
  package var body: Body?
}

/// A place, an organisation or an identifier such as a log number: what is written, and what stands in its place.
package struct RegisteredText: Hashable, Sendable {
  package var id: SourceText
  package var text: SourceText
  /// What a pseudonymised view shows. Where it is missing, the view has nothing to show and stops.
  package var replacement: SourceText?
  package var alsoWritten: [SourceText] = []
}

/// What stands in place of a `withhold:` passage.
package struct Withheld: Hashable, Sendable {
  package var id: SourceText
  package var replacement: SourceText?
}

/// What stands for a family plural ("the Carters") where the pseudonyms share no surname.
package struct FamilyPlural: Hashable, Sendable {
  package var surname: SourceText
  package var replacement: SourceText?
}

/// An exact phrase that is never swapped, for example the name of a scheme.
package struct AllowedPhrase: Hashable, Sendable {
  package var phrase: SourceText
  package var reason: SourceText?
}

/// The four prompts on intersectionality (practice advice 2a).
package struct Intersectionality: Hashable, Sendable {
  package var barriers: Stated?
  package var accessibility: Stated?
  package var treatment: Stated?
  package var decisions: Stated?
}
