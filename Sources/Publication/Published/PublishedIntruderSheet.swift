package import Content
package import Diagnostics

/// What is left in the public view that could lead a curious reader to somebody (rule 20).
package struct PublishedIntruderSheet: Sendable {
  package let people: [SheetPerson]
  package let signedBy: String?
  package let signedOn: String?
  package let note: String?
}

/// One person as the public view shows them.
package struct SheetPerson: Sendable {
  package let id: String
  package let name: String
  package let shownAs: String
  package let role: Person.Role
  package let relationship: String?
  package let pronouns: String?
  /// The characteristics that the view shows.
  package let characteristics: [SheetFact]
  /// The characteristics among them that few people share, by their labels: two or more together can
  /// be rare.
  package let telling: [String]
  package let events: [SheetEvent]
  package let hints: [SheetHint]
}

package struct SheetFact: Sendable, Equatable {
  package let label: String
  package let value: String
}

/// An event that somebody is named in or was a party to.
package struct SheetEvent: Sendable, Equatable {
  package let id: String
  package let title: String
  /// As the view shows it.
  package let date: String
  /// Whether the view shows the day.
  package let isExact: Bool
  package let agencies: [String]
}

/// A sentence of the view beside a person that may say where they work, learn, pray or were treated,
/// or what they speak.
package struct SheetHint: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case occupation, school, health, faith, language, family, age, place
  }
  package let kind: Kind
  /// The word that gave it away.
  package let word: String
  package let sentence: String
  package let position: SourcePosition
}
