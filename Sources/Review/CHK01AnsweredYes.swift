internal import Content
internal import Diagnostics

/// A question of the checklist is ticked yes only where no warning that bears on it is open.
///
/// The tick may well be right: then the warnings can be answered with a reason. It is our own check and not the
/// advice's. Prompts do not count, because they are questions and no faults.
struct CHK01AnsweredYes: Check {
  static let code = "CHK-01"
  static let level = Level.warning
  static let section: String? = nil
  static let question: String? = nil

  let questions: Checklist?
  /// What the other checks found.
  let open: [Prompt]

  func prompts(for project: Project) -> [Prompt] {
    guard let checklist = project.checklist, questions != nil else { return [] }
    return checklist.state.compactMap { ticked in
      let question = ticked.question.text
      let warnings = open.filter { $0.question == question && $0.finding.level == .warning }
      guard ticked.answer?.value == .yes, !warnings.isEmpty else { return nil }
      return prompt(for: ticked, Set(warnings.map(\.finding.code)).sorted(), checklist.notes)
    }
  }

  private func prompt(
    for ticked: ChecklistState.Ticked, _ codes: [String], _ notes: PageNotes
  ) -> Prompt {
    let question = ticked.question.text
    var prompt = prompt(
      on: notes, at: ticked.question.position, about: .part(question),
      "'\(question)' is answered yes while \(inWords(codes)) \(codes.count == 1 ? "is" : "are") open",
      help: "Deal with what is open, answer it with a reason, or write answer: partly.")
    prompt.finding.section = section(of: question)
    return prompt
  }

  private func section(of question: String) -> String? {
    questions?.themes.first { theme in theme.questions.contains { $0.id.text == question } }?
      .section.text
  }
}
