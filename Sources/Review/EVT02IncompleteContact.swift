internal import Content
internal import Diagnostics

/// The overview of contact says who each contact was with, which agencies took part and what was done (2d).
struct EVT02IncompleteContact: Check {
  static let code = "EVT-02"
  static let level = Level.warning
  static let section: String? = "2d"
  static let question: String? = "2d.1"

  func prompts(for project: Project) -> [Prompt] {
    guard !project.events.isEmpty else { return [none(project)] }
    return project.events.compactMap(prompt)
  }

  private func none(_ project: Project) -> Prompt {
    prompt(
      on: project.index.notes, about: .page, "No contact is described",
      help: "Make one file for each: candour new event \(project.slug) --date 2022-06-11 "
        + "--title \"Welfare check\"")
  }

  private func prompt(for event: Event) -> Prompt? {
    let left = missing([
      ("contact-with", !event.contactWith.isEmpty), ("agencies", !event.agencies.isEmpty),
      ("action", event.action != nil),
    ])
    guard !left.isEmpty else { return nil }
    return prompt(
      on: event.notes, at: event.id.position, about: .page(id: event.id.text),
      "'\(event.id.text)' leaves out \(inWords(left))",
      help:
        "Say whom the contact was with, which agencies took part and what they did in response. "
        + "Where the action is not known, write action: {not-known: \"why\"}.")
  }
}
