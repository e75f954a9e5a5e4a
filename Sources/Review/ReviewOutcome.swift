package import Content
package import Diagnostics

/// What the practice advice would ask the writer of a project about, and what the writer has answered.
package struct ReviewOutcome: Sendable {
  /// What is open, in the order in which a writer would deal with it.
  package private(set) var open: [Finding] = []
  /// What was answered with a reason, in the same order.
  package private(set) var answered: [Answered] = []
  /// What is open on each question of the checklist, by the question's id.
  package private(set) var openOnQuestion: [String: [Finding]] = [:]

  /// A finding with the answer to it.
  package struct Answered: Hashable, Sendable {
    package var finding: Finding
    package var reason: String
    package var by: String?
    package var date: CalendarDate?
  }

  init(_ prompts: [Prompt]) {
    for prompt in prompts {
      if !prompt.isOpen, let answer = prompt.answer {
        answered.append(answer)
        continue
      }
      open.append(prompt.finding)
      if let question = prompt.question {
        openOnQuestion[question, default: []].append(prompt.finding)
      }
    }
  }
}
