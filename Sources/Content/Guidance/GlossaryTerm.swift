/// One term of a glossary: the site's `content/glossary.yaml` or a project's, which overrides it.
package struct GlossaryTerm: Hashable, Sendable {
  package var term: SourceText
  /// What an abbreviation stands for.
  package var long: SourceText?
  package var meaning: SourceText?
  /// A term that only this force uses.
  package var isForceSpecific: Bool = false
  /// A term that is better not used.
  package var isToBeAvoided: Bool = false
}
