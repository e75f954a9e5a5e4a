internal import Content

/// What is known of a page's dates while its texts are gone through, for those without a year.
struct DateContext {
  /// The last whole date, or the day of the page's own event; near it one without a year is sought.
  var anchor: CalendarDate?
  /// Whether a date without a year had nothing near it, so that its year was guessed.
  var hasGuessed = false
}
