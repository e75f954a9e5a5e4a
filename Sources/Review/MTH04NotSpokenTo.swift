internal import Content
internal import Diagnostics

/// Where somebody was not spoken to, the methodology says why (2c).
struct MTH04NotSpokenTo: Check {
  static let code = "MTH-04"
  static let level = Level.warning
  static let section: String? = "2c"
  static let question: String? = "2c.2"

  func prompts(for project: Project) -> [Prompt] {
    guard let methodology = project.methodology else { return [] }
    return methodology.interviews.compactMap { interview in
      guard let headline = headline(interview) else { return nil }
      return prompt(
        on: methodology.notes, at: interview.person.position, about: .part(interview.person.text),
        headline,
        help: "Write spoken-to: yes with what was obtained, or spoken-to: no with the reason, "
          + "for example reason: has retired and did not answer two letters")
    }
  }

  private func headline(_ interview: Interview) -> String? {
    switch interview.spokenTo?.value {
    case nil: "The interviews do not say whether '\(interview.person.text)' was spoken to"
    case false? where interview.reason == nil:
      "'\(interview.person.text)' was not spoken to, and no reason is given"
    default: nil
    }
  }
}
