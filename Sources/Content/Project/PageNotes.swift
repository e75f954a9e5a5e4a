/// What any file of a project may hold beside its own keys.
package struct PageNotes: Hashable, Sendable {
  /// The file, relative to the site's root.
  package var file: String
  package var answered: [Answer] = []
  package var means: [Means] = []
}

/// A finding answered with a reason, on the page that it concerns.
package struct Answer: Hashable, Sendable {
  /// The finding's code, for example `ANL-03`.
  package var code: SourceText
  /// An id, or the words that the finding quotes.
  package var about: SourceText?
  package var reason: SourceText
  package var by: SourceText?
  package var date: CalendarDate?
}

/// Whom a surname means on one page: `means: {Carter: leon}`.
package struct Means: Hashable, Sendable {
  /// As it is written on the page.
  package var name: SourceText
  /// A person's id.
  package var person: SourceText
}
