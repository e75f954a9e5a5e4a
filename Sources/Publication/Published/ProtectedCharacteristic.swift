/// One of the nine protected characteristics of the Equality Act 2010 (section 4), against what the table of
/// characteristics asks and what is recorded of each person.
package struct ProtectedCharacteristic: Sendable {
  package let name: String
  /// The rows that speak to it; none where the table does not ask at all.
  package let rows: [PublishedText]
  /// What of it the rows do not ask.
  package let notAsked: [PublishedText]
  /// In the order of the people of whom every row is asked.
  package let people: [(name: PublishedText, standing: Standing)]

  /// How much is known.
  package enum Standing: String, Sendable {
    case recorded
    case notKnown = "not-known"
    case blank
  }

  static let names = [
    "Age", "Disability", "Gender reassignment", "Marriage and civil partnership",
    "Pregnancy and maternity", "Race", "Religion or belief", "Sex", "Sexual orientation",
  ]
}
