internal import Content
internal import Diagnostics

/// One thing that the practice advice asks for, looked for in a project.
///
/// The doc comment of each check is what a user is told about its code.
protocol Check: Sendable {
  /// Never used for another rule once it has been published.
  static var code: String { get }
  static var level: Level { get }
  /// The section of the practice advice that asks for it.
  static var section: String? { get }
  /// The question of the checklist that it bears on, by its id; `nil` where there is none.
  static var question: String? { get }
  func prompts(for project: Project) -> [Prompt]
}

extension Check {
  /// A prompt with the check's own code, level and section.
  ///
  /// - Parameters:
  ///   - notes: The page on which it can be answered.
  ///   - position: A place on that page; its beginning where none is given.
  func prompt(
    on notes: PageNotes, at position: SourcePosition? = nil, about subject: Prompt.Subject,
    _ headline: String, help: String
  ) -> Prompt {
    let place = position ?? SourcePosition(file: notes.file)
    // Whoever prints it adds a sentence on the section, so that an example at the end needs its full stop.
    let sentences = help.hasSuffix(".") ? help : help + "."
    return Prompt(
      finding: Finding(
        Self.code, Self.level, at: place, headline, help: sentences, section: Self.section),
      subject: subject, notes: notes, question: Self.question)
  }
}

/// A check that reads what was written in sentences too.
protocol ProseCheck: Sendable {
  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt]
}
