internal import Content
internal import Diagnostics

/// The four prompts on intersectionality are answered, and the victim's voice is in the review (2a, 1c).
///
/// The prompts ask for barriers the person met, how accessible services were, how characteristics together shaped
/// the way people treated them, and whether they bore on decisions. In the study about a quarter of reviews
/// captured the victim's voice in full, and very few did the rest well. Where something is not known, say so.
struct CHR07IntersectionalityAndVoice: Check {
  static let code = "CHR-07"
  static let level = Level.prompt
  static let section: String? = "2a"
  static let question: String? = "2a.4"

  func prompts(for project: Project) -> [Prompt] {
    [intersectionality(project.register), voice(project.register)].compactMap(\.self)
  }

  private func intersectionality(_ register: Register) -> Prompt? {
    let answers = register.intersectionality
    let left = missing([
      ("barriers", answers.barriers != nil), ("accessibility", answers.accessibility != nil),
      ("treatment", answers.treatment != nil), ("decisions", answers.decisions != nil),
    ])
    guard !left.isEmpty else { return nil }
    return prompt(
      on: register.notes, about: .part("intersectionality"),
      "The prompts on 'intersectionality' leave out \(inWords(left))",
      help: "Write a few sentences for each, or {not-known: \"why it is not known\"}.")
  }

  private func voice(_ register: Register) -> Prompt? {
    guard register.body?.isBlank != false else { return nil }
    return prompt(
      on: register.notes, about: .part("voice of the victim"),
      "The 'voice of the victim' is not heard: the text of people.md is blank",
      help: "Write below its keys what life was like for the person and, where it is known, "
        + "what they said, wanted and tried. Where it is not known, say so.")
  }
}
