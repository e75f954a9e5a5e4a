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
  /// The noun of "the Ahmed family", "the Ahmed brothers".
  var familyNoun: FamilyNoun?
  /// The titles of "Mr and Mrs Ahmed".
  var couple: String?
  /// The s of "two Sarahs".
  var plural = ""
  /// For a phrase or an address: what stands in its place.
  var replacement: String?
  /// Whether a word before a collar number says that it is one.
  var hasCue = false
  /// An everyday word where a sentence starts: only a person can tell.
  var isAmbiguousWord = false
  /// Whether a forename or an initial stands with the surname that nobody of that surname has.
  var isContradicted = false
  /// "Whitcombe-Smith": a half of the surname that nobody registered is in the range too.
  var hasOtherHalf = false
  /// "Mark Walker", where Mark is one person and Walker another.
  var isOfTwoPeople = false
  /// Whether the forename is there as an initial only.
  var isByInitial = false
  /// The range of an initial that another person of the same surname has: the R of "R & L Carter".
  var partner: Range<Int>?

  struct FamilyNoun {
    var text: String
    /// The byte after it.
    var end: Int
  }
}
