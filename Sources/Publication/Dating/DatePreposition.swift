/// The words before a date, as they must be once it is told less exactly.
enum DatePreposition {
  /// Words after which "the 11th of June" is a date with its article.
  static let words: Set<String> = [
    "on", "upon", "in", "by", "from", "since", "until", "till", "to", "before", "after", "between",
    "around", "about", "during", "dated", "and", "of", "circa",
  ]

  /// What stands in place of a preposition; nothing where the phrase takes none.
  static func words(for word: String, before phrase: DatePhrase) -> String {
    switch word {
    case "on", "upon": whenOn(phrase)
    case "in", "during": phrase.kind == .span ? "" : phrase.kind == .day ? "on" : word
    case "before": whenBefore(phrase)
    case "after": whenAfter(phrase)
    default: word
    }
  }

  private static func whenOn(_ phrase: DatePhrase) -> String {
    switch phrase.kind {
    case .bare, .month: "in"
    case .span: ""
    case .day: "on"
    }
  }

  /// "Before 11 June" may still have been in June.
  private static func whenBefore(_ phrase: DatePhrase) -> String {
    switch phrase.kind {
    case .bare, .month: "in or before"
    case .span: phrase.isBefore ? "more than" : "less than"
    case .day: "before"
    }
  }

  private static func whenAfter(_ phrase: DatePhrase) -> String {
    switch phrase.kind {
    case .bare, .month: "in or after"
    case .span: phrase.isBefore ? "less than" : "more than"
    case .day: "after"
    }
  }
}
