internal import Content
internal import Diagnostics

/// The glossary of a project holds what the project uses (2b).
struct ACR04Unused: ProseCheck {
  static let code = "ACR-04"

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    guard !project.glossary.isEmpty else { return [] }
    var finder = PhraseFinder()
    for (index, term) in project.glossary.enumerated() {
      finder.add(Self.phrases(of: term), owner: index)
    }
    let used = Set(
      prose.passages.flatMap { passage in
        let words = finder.numbered([WordToken](of: passage.text.bytes), of: passage.text.bytes)
        return finder.hits(in: words).map(\.owner)
      })
    return project.glossary.indices.filter { !used.contains($0) }.map { index in
      prompt(for: project.glossary[index].term, project.index.notes)
    }
  }

  private func prompt(for term: SourceText, _ notes: PageNotes) -> Prompt {
    Prompt(
      finding: Finding(
        Self.code, .warning, at: term.position,
        "'\(term.text)' is in the glossary and is used nowhere",
        help: "Take it out, or answer this in index.md where it is meant to stay.", section: "2b"),
      subject: .part(term.text), notes: notes, question: "2b.2")
  }

  /// The term and its words, each also as a plural.
  private static func phrases(of term: GlossaryTerm) -> [[String]] {
    [term.term.text, term.long?.text].compactMap(\.self).flatMap { text -> [[String]] in
      let tokens = [WordToken](of: Array(text.utf8)).filter {
        $0.kind == .word || $0.kind == .hyphen
      }
      let words = tokens.map { foldedWord(Array(text.utf8)[$0.range]) }
      guard let last = words.last else { return [] }
      return [words, words.dropLast() + [last + "s"]]
    }
  }
}
