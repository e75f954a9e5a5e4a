/// What `content/site.yaml` says about the site as a whole.
package struct Site: Hashable, Sendable {
  package var title: SourceText?
  package var description: SourceText?
  package var organisation: SourceText?
  /// An e-mail address.
  package var contact: SourceText?
  package var language: Language = .english
  /// A folder of `themes/`; the theme `default` where it is missing.
  package var theme: SourceText?
  package var sources: [SourceDocument] = []
  /// The views that can be built; the four default ones where the file names none.
  package var views: [ViewDefinition] = ViewDefinition.defaults
  package var smallNumbers = SmallNumbers()
  package var checks = CheckSettings()
}
