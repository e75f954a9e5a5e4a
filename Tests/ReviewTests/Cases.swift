import Testing

/// What provokes a check, and every word that the writer then reads.
struct Case: Sendable, CustomTestStringConvertible {
  var name: String
  var edits: [Edit]
  var told: [String]

  init(_ name: String, _ edits: [Edit], _ told: [String]) {
    (self.name, self.edits, self.told) = (name, edits, told)
  }

  var testDescription: String { name }
}
