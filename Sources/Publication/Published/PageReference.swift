/// A page of the same delivery, as another page names it.
package struct PageReference: Sendable, Equatable {
  /// The page's address below the delivery's root, with the anchor where one is meant.
  package let address: String
  package let title: PublishedText
}
