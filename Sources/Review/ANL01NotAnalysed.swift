internal import Content
internal import Diagnostics

/// Every contact is analysed, in its own file or across events, or the reason is given (2e).
struct ANL01NotAnalysed: Check {
  static let code = "ANL-01"
  static let level = Level.warning
  static let section: String? = "2e"
  static let question: String? = "2e.1"

  func prompts(for project: Project) -> [Prompt] {
    let analysed = Set(project.judgements.flatMap(\.judgement.events).map(\.text))
    return project.events
      .filter { $0.notAnalysed == nil && !analysed.contains($0.id.text) }
      .map { event in
        prompt(
          on: event.notes, at: event.id.position, about: .page(id: event.id.text),
          "'\(event.id.text)' is not analysed",
          help: "Add a judgement under analysis, or write not-analysed: with the reason.")
      }
  }
}
