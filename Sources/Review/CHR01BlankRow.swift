internal import Content
internal import Diagnostics

/// Every row of the table of characteristics says something for each victim and suspect (2a).
///
/// In the study behind the advice more than half of the reviews did not clearly record anything beyond age and
/// sex, and what is not recorded cannot be learned from. A stated unknown ("Information not known/not recorded")
/// is an answer; a blank is not. What may be published is settled row by row and is no reason to leave one blank.
struct CHR01BlankRow: Check {
  static let code = "CHR-01"
  static let level = Level.warning
  static let section: String? = "2a"
  static let question: String? = "2a.1"

  func prompts(for project: Project) -> [Prompt] {
    let people = project.register.people
    let nobody = people.contains { $0.role == .victim } ? [] : [noVictim(project.register)]
    return nobody
      + people.filter(\.role.isSubject).flatMap { prompts(for: $0, project.register.notes) }
  }

  private func noVictim(_ register: Register) -> Prompt {
    prompt(
      on: register.notes, about: .page, "The register names no victim",
      help:
        "Add the person whom the review is about under people, with role: victim and every row of the table of characteristics."
    )
  }

  private func prompts(for person: Person, _ notes: PageNotes) -> [Prompt] {
    [blankRows(person, notes), noAge(person, notes)].compactMap(\.self)
  }

  private func blankRows(_ person: Person, _ notes: PageNotes) -> Prompt? {
    let written = Set(person.characteristics.filter { $0.value != nil }.map(\.key))
    let blank = CharacteristicKey.allCases.filter { $0 != .age && !written.contains($0) }
    guard !blank.isEmpty else { return nil }
    return prompt(
      on: notes, at: person.position, about: .part(person.id.text),
      "The characteristics of '\(person.id.text)' leave out \(inWords(blank.map(\.rawValue)))",
      help: "Write what is recorded, or value: Information not known/not recorded. "
        + "A stated unknown is an answer, a blank is not.")
  }

  private func noAge(_ person: Person, _ notes: PageNotes) -> Prompt? {
    guard person.born == nil else { return nil }
    let row = "age of \(person.id.text)"
    return prompt(
      on: notes, at: person.position, about: .part(row),
      "The row '\(row)' has no date of birth to be worked out from",
      help: "Write for example born: 1991-03-07, or born: 1991 where only the year is known.")
  }
}
