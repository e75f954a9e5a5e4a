/// What the force and the author of the statutory review asked each other.
package struct PublishedQueries: Sendable {
  package let body: PublishedBody?
  package let queries: [PublishedQuery]
}

package struct PublishedQuery: Sendable {
  package let id: String
  package let from, to, asked: PublishedText?
  package let question: PublishedText
  package let answer, answered: PublishedText?

  /// Whether there is no answer yet.
  package var isOpen: Bool { answer == nil }
}
