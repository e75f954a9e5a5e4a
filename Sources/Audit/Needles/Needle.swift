/// One form in which one identity could be written, and how a find of it is judged.
struct Needle: Sendable {
  /// The place of its identity in the request; `-1` for phrases that are allowed.
  var identity: Int
  /// What a report calls it: `surname`, `date of birth`.
  var rule: String
  var search: Search
  var form: [UInt8]
}

/// How a find of a form is judged.
enum Search: Sendable {
  /// A find wherever it stands, whatever separators or letters are around it.
  case anywhere
  /// It starts and ends where a word does, with at most three separators between its letters.
  case bounded
  /// A single word that is an everyday one too: capital, in name position.
  case nameWord
  /// A phrase of everyday words, with the register's capitals.
  case capitalised([Int])
  /// Groups of digits or words, parted only at the indices given.
  case grouped([Int], GroupGaps)
  /// The same of a day of the case, which is no number that a letter stands before: `E18`.
  case dated([Int], GroupGaps)
  /// What is left of a name in an index of words that was stemmed; in quotation marks.
  case token
  /// Digits with no further digit beside them.
  case digits
  /// Digits beside a rank or a cue word.
  case collar
  /// Day and month beside a word for a birthday.
  case birthday([Int], GroupGaps)
  /// An outward code and the first digit of the inward code.
  case sector(Int)
  /// Not withheld: finds inside it are none.
  case allowed
  /// Not withheld: finds that are only a part of it are none.
  case pseudonym
}

/// What must stand between the groups of a date.
enum GroupGaps {
  /// Anything up to three separators, or nothing.
  case any
  /// At least one separator.
  case some
  /// The same single point, stroke or hyphen each time.
  case strict
}
