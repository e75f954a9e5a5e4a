internal import Content
internal import Diagnostics

/// What is recorded about a victim or suspect is considered somewhere in the analysis (2a).
///
/// A characteristic that stands in the table and nowhere else leaves open whether it shaped what professionals
/// saw and decided. "It was considered and made no difference" is worth a sentence. Rows that say No, Not
/// applicable or not known are left alone, and so is a review that holds no judgement yet.
struct CHR06NotConsidered: Check {
  static let code = "CHR-06"
  static let level = Level.prompt
  static let section: String? = "2a"
  static let question: String? = "2a.3"

  func prompts(for project: Project) -> [Prompt] {
    let judgements = project.judgements
    guard !judgements.isEmpty else { return [] }
    let considered = Set(judgements.flatMap(\.judgement.characteristics).map(\.value))
    return project.register.people.filter(\.role.isSubject).compactMap { person in
      let left = CharacteristicKey.allCases.filter {
        !considered.contains($0) && isRecorded($0, of: person)
      }
      return left.isEmpty ? nil : prompt(for: person, left, project.register.notes)
    }
  }

  private func prompt(
    for person: Person, _ rows: [CharacteristicKey], _ notes: PageNotes
  ) -> Prompt {
    prompt(
      on: notes, at: person.position, about: .part(person.id.text),
      "Recorded of '\(person.id.text)' but considered in no judgement: \(inWords(rows.map(\.rawValue)))",
      help: "Name the row under characteristics in the judgements where it was considered, "
        + "and say in decision-influence what it changed, or that it changed nothing.")
  }

  private func isRecorded(_ key: CharacteristicKey, of person: Person) -> Bool {
    guard key != .age else { return person.born != nil }
    return person.characteristics.contains { row in
      guard row.key == key, let value = row.value?.text, !isUnknown(value) else { return false }
      return !saysNothing.contains(CategoryName(value))
    }
  }
}

private let saysNothing: Set<CategoryName> = [
  CategoryName("No"), CategoryName("Not applicable"), CategoryName("None"),
  CategoryName("None known"),
]
