package import Content

/// A person of a project as the reader may know them.
package struct PublishedPerson: Sendable {
  /// An anchor made of what is shown, never of the register's id.
  package let anchor: String
  /// The name, or the pseudonym or label.
  package let name: PublishedText
  package let role: Person.Role
  package let relationship: PublishedText?
  package let pronouns: PublishedText?
  /// Only in named views.
  package let named: Named?
  /// The rows of the characteristics table, in its order. Empty where none are asked of the person.
  package let characteristics: [PublishedCharacteristic]
  /// Only in named views, of those of whom every row is asked. A row with several entries counts once.
  package let tally: CharacteristicsTally?

  /// What only those who may know the person's name see. What the table of characteristics holds of it is
  /// not told again.
  package struct Named: Sendable {
    /// Rank and collar number, as far as there are such.
    package let rank: PublishedText?
    package let aliases: [PublishedText]
    package let pseudonym: PublishedText?
    package let pseudonymChosenBy: PublishedText?
    package let pseudonymAgreed: PublishedText?
    package let born: PublishedText?
    package let died: PublishedText?
    package let addresses: [PublishedText]
    package let preferredLanguage: PublishedText?
  }
}

/// One row of the characteristics table for one person.
package struct PublishedCharacteristic: Sendable {
  package let label: PublishedText
  /// Whether an analysis can consider it: not a name, a pseudonym, an address.
  package let isCharacteristic: Bool
  package let value: PublishedValue
  /// What the register says about publishing it: only in named views.
  package let restriction: PublishedText?
  /// Where it is recorded: only in named views.
  package let source: PublishedText?
  /// The suggested answers of appendix B: only where working material shows.
  package let categories: [PublishedText]
}

/// How many rows are recorded, stated as not known, and blank.
package struct CharacteristicsTally: Sendable, Equatable {
  package let recorded: Int
  package let notKnown: Int
  package let blank: Int
}

/// A value that may be there, be stated as not known, be withheld from this reader, or be missing.
package enum PublishedValue: Sendable {
  case shown(PublishedText)
  case notKnown(PublishedText)
  /// Something is recorded and this reader may not see it.
  case withheld
  case blank
}
