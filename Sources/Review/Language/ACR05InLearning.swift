internal import Content
internal import Diagnostics

/// A learning point holds no acronym at all (2f).
///
/// It is read by people who have not read the review. Not even an explained one helps them.
struct ACR05InLearning: ProseCheck {
  static let code = "ACR-05"
  let standards: Standards

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    let acronyms = ProjectAcronyms(project, prose, standards)
    return acronyms.pages.flatMap { page in
      acronyms.first(on: page).compactMap { first, _ in
        guard first.passage.scope == .learning else { return nil }
        let letters = first.acronym.letters
        let words =
          (first.acronym.expansion ?? acronyms.glossary[letters]?.long?.text)
          .map { ": \($0)" } ?? ""
        return Prompt(
          Self.code, .warning, at: first,
          "A learning point is put without acronyms, unlike '\(letters)'",
          help: "Write it out\(words).", section: "2f")
      }
    }
  }
}
