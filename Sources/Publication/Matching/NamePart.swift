/// What a run of letters is of somebody's name.
struct NamePart: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// A first name, or a name that somebody goes by.
  static let forename = NamePart(rawValue: 1)
  /// A further forename. It never counts alone: half the country has somebody's middle name.
  static let middle = NamePart(rawValue: 2)
  /// The surname, or one half of a double-barrelled one.
  static let surname = NamePart(rawValue: 4)
  /// A collar number. It counts only beside a rank, a cue word or a name: "paragraph 1482" is none.
  static let collar = NamePart(rawValue: 8)
  /// A place, an address, a reference: swapped as a whole.
  static let phrase = NamePart(rawValue: 16)

  /// What a name of a person is made of, without numbers.
  static let wholeName: NamePart = [.forename, .middle, .surname]

  /// Whether these parts may be swapped without another part beside them.
  var standsAlone: Bool { !isDisjoint(with: [.forename, .surname, .phrase]) }
}
