/// What a view says in place of a date.
struct DatePhrase: Hashable {
  enum Kind: Hashable {
    /// "June 2022", "2022": takes "in".
    case bare
    /// "nine months before the incident": takes no preposition.
    case span
    /// "the day of the incident": takes "on".
    case day
    /// "the month of the incident": takes "in".
    case month
  }

  var text: String
  var kind: Kind
  /// Whether a time of day makes sense beside it.
  var isToTheDay: Bool
  var isBefore: Bool

  init(_ text: String, _ kind: Kind, isToTheDay: Bool? = nil, isBefore: Bool = false) {
    self.text = text
    self.kind = kind
    self.isToTheDay = isToTheDay ?? (kind == .day)
    self.isBefore = isBefore
  }
}
