/// A published document that guidance pages name as their source.
package struct SourceDocument: Hashable, Sendable {
  package var id: SourceText
  package var title: SourceText
  package var publisher: SourceText?
  package var note: SourceText?
}
