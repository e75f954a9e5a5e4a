/// A run of letters that is some registered form, standing as a word of its own.
struct Sighting {
  /// Indices into the letters of the stream.
  var letters: Range<Int>
  /// The patterns that it may be: several where two people share a name.
  var patterns: [Int]
  /// Whether it is an everyday word in lower case, which is a name only beside more of it.
  var isLowerCaseWord = false
}

/// One or more sightings side by side that name one thing: "Sarah" and "Ahmed-O'Neill".
struct Chain {
  var sightings: [Sighting]
  /// The identities that every sighting agrees on.
  var identities: Set<Int>

  var letters: Range<Int> {
    (sightings.first?.letters.lowerBound ?? 0)..<(sightings.last?.letters.upperBound ?? 0)
  }
}

/// A place in a text that names somebody, settled as far as the text alone can settle it.
struct Mention {
  /// The bytes of the text, with title, initials and possessive.
  var range: Range<Int>
  var identities: [Int]
  var parts: NamePart
  /// The title or rank as written before the name, without a full stop.
  var title: String?
  /// "Ahmed, Sarah".
  var surnameFirst = false
  /// What follows the name and belongs to it: `'s`, `’s`, `’`.
  var possessive = ""
  /// "the Ahmeds".
  var isFamily = false
  /// For a phrase: what stands in its place.
  var replacement: String?
  /// Whether a word before a collar number says that it is one.
  var hasCue = false
  /// An everyday word where a sentence starts: only a person can tell.
  var isAmbiguousWord = false
}
