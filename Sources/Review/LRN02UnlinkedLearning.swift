internal import Content
internal import Diagnostics

/// Each learning point leads back to the contacts or judgements that it comes from (2f).
struct LRN02UnlinkedLearning: Check {
  static let code = "LRN-02"
  static let level = Level.warning
  static let section: String? = "2f"
  static let question: String? = "2f.1"

  func prompts(for project: Project) -> [Prompt] {
    project.learning.filter { $0.events.isEmpty && $0.analysis.isEmpty }.map { point in
      prompt(
        on: point.notes, at: point.id.position, about: .page(id: point.id.text),
        "'\(point.id.text)' is linked to no contact",
        help: "Write for example events: [E04] or analysis: [A04a]")
    }
  }
}
