internal import Content
internal import Diagnostics

/// A disability that is recorded as present says which (appendix B: "please specify").
///
/// What a person needed in order to be heard, and whether they got it, cannot be judged from a Yes.
struct CHR03UnspecifiedDisability: Check {
  static let code = "CHR-03"
  static let level = Level.warning
  static let section: String? = "2a"
  static let question: String? = "2a.1"

  func prompts(for project: Project) -> [Prompt] {
    project.register.people.flatMap { person in
      person.characteristics.filter(isUnspecified).map { row in
        let subject = "disability of \(person.id.text)"
        return prompt(
          on: project.register.notes, at: row.position, about: .part(subject),
          "The row '\(subject)' is a yes that does not say what it was",
          help: "Write it beside the value, in the person's own words if they are known, "
            + "for example specify: hearing loss")
      }
    }
  }

  private func isUnspecified(_ row: Characteristic) -> Bool {
    row.key == .disability && row.specify == nil
      && row.value?.text.lowercased().hasPrefix("yes") == true
  }
}
