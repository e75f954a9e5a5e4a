/// What a word is known to be. A word can be several: "Grace" is a forename and an everyday word.
package struct WordKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// In a dictionary, in lower case.
  package static let word = WordKinds(rawValue: 1)
  /// In a dictionary with a capital: Norwich, Jones, Friday.
  package static let capitalised = WordKinds(rawValue: 2)
  package static let forename = WordKinds(rawValue: 4)
  /// A surname that is also an everyday word.
  package static let surname = WordKinds(rawValue: 8)
  /// A country, county or town.
  package static let place = WordKinds(rawValue: 16)
  /// A nationality, language, faith, day or month.
  package static let people = WordKinds(rawValue: 32)
  /// A word of the name of an agency, scheme, system or product.
  package static let agency = WordKinds(rawValue: 64)
  /// A word for a street, a building or a body: Road, Hospital, Board.
  package static let structure = WordKinds(rawValue: 128)
  /// A word that follows a rank or title and is no name.
  package static let role = WordKinds(rawValue: 256)
  package static let acronym = WordKinds(rawValue: 512)

  /// The lists of ours by the names of their files.
  static let lists: [String: WordKinds] = [
    "forenames.txt": .forename, "surnames.txt": .surname, "places.txt": .place,
    "peoples.txt": .people, "agencies.txt": .agency, "structures.txt": .structure,
    "roles.txt": .role, "acronyms.txt": .acronym,
  ]
}
