internal import Content

extension IdentityPolicy {
  func date(_ date: CalendarDate) -> PublishedText { published(datePolicy.words(date)) }

  func date(_ date: UncertainDate) -> PublishedText { published(datePolicy.words(date)) }

  /// "Three days after the incident" stands by itself in a table or under a heading.
  func published(_ words: String) -> PublishedText {
    PublishedText(plain: view.dates == .relative ? words.capitalisedFirst : words)
  }
}
