internal import Content
internal import Diagnostics

/// An acronym is explained on each page that uses it, or in the glossary (2b).
///
/// Readers from other agencies, families and chairs do not know a force's short forms, and the same letters may mean
/// something else to them. A term of the glossary is written out at its first use on each page by itself. The words and
/// the weight of the question are those of the rule `acronyms.yaml`, which also lists what every reader knows.
struct ACR01Unexplained: ProseCheck {
  static let code = "ACR-01"
  let standards: Standards

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    guard let rule = standards.acronymRule else { return [] }
    let acronyms = ProjectAcronyms(project, prose, standards)
    return acronyms.pages.flatMap { page in
      acronyms.first(on: page).compactMap { first, all in
        let letters = first.acronym.letters
        guard acronyms.glossary[letters]?.long == nil,
          !all.contains(where: { $0.acronym.expansion != nil })
        else { return nil }
        return Prompt(
          Self.code, rule.level == .warning ? .warning : .prompt, at: first,
          rule.message.text.replacing("%s", with: letters), help: rule.help.text)
      }
    }
  }
}

extension Prompt {
  /// A prompt about an acronym.
  init(
    _ code: String, _ level: Level, at use: ProjectAcronyms.Use, _ headline: String, help: String,
    section: String = "2b"
  ) {
    self.init(
      finding: Finding(
        code, level, at: use.position, headline, help: help, section: section),
      subject: .part(use.acronym.letters), notes: use.passage.notes, question: "2b.2",
      comment: use.passage.comments.first { $0.code == code && !$0.reason.isEmpty })
  }
}
