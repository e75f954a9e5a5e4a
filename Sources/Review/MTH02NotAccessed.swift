internal import Content
internal import Diagnostics

/// A source that could not be used is named with the reason (2c).
///
/// Being open about what was not available is an opportunity that the advice names, and it keeps a gap in the
/// records from reading as a gap in what happened.
struct MTH02NotAccessed: Check {
  static let code = "MTH-02"
  static let level = Level.warning
  static let section: String? = "2c"
  static let question: String? = "2c.2"

  func prompts(for project: Project) -> [Prompt] {
    guard let methodology = project.methodology else { return [] }
    return methodology.systems.compactMap { system in
      guard let headline = headline(system) else { return nil }
      return prompt(
        on: methodology.notes, at: system.name.position, about: .part(system.name.text), headline,
        help: "Write accessed: yes, or accessed: no with the reason, "
          + "for example reason: records before 2019 were destroyed")
    }
  }

  private func headline(_ system: SearchedSystem) -> String? {
    switch system.accessed?.value {
    case nil: "'\(system.name.text)' does not say whether it was accessed"
    case false? where system.reason == nil:
      "'\(system.name.text)' was not accessed, and no reason is given"
    default: nil
    }
  }
}
