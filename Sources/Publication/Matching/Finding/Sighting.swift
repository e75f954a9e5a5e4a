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
  var identities: PeopleList

  var letters: Range<Int> {
    (sightings.first?.letters.lowerBound ?? 0)..<(sightings.last?.letters.upperBound ?? 0)
  }
}
