/// A section that a template asks for beyond the usual ones: `sections/*.md`.
package struct ExtraSection: Hashable, Sendable {
  package var notes: PageNotes
  /// Its address.
  package var id: SourceText
  package var title: SourceText
  /// Sections are listed by weight, then title. 0 where it is missing.
  package var weight: Int = 0
  package var body: Body
}
