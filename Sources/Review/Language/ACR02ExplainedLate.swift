internal import Content
internal import Diagnostics

/// An acronym is explained where a page first uses it, not later (2b).
struct ACR02ExplainedLate: ProseCheck {
  static let code = "ACR-02"
  let standards: Standards

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    let acronyms = ProjectAcronyms(project, prose, standards)
    return acronyms.pages.flatMap { page in
      // The keys of a page are not shown in the order in which they are written.
      let body = (notes: page.notes, uses: page.uses.filter { $0.passage.kind != .key })
      return acronyms.first(on: body).compactMap { first, all -> Prompt? in
        let letters = first.acronym.letters
        guard acronyms.glossary[letters]?.long == nil, first.acronym.expansion == nil,
          let later = all.first(where: { $0.acronym.expansion != nil })
        else { return nil }
        return Prompt(
          Self.code, .warning, at: first,
          "'\(letters)' is used before it is explained",
          help:
            "Write the words out here, with the letters in brackets behind them, and not on line \(later.position.line)."
        )
      }
    }
  }
}
