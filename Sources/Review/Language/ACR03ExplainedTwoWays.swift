internal import Content
internal import Diagnostics

/// An acronym means one thing throughout (2b).
struct ACR03ExplainedTwoWays: ProseCheck {
  static let code = "ACR-03"
  let standards: Standards

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    let acronyms = ProjectAcronyms(project, prose, standards)
    var meanings = acronyms.glossary.compactMapValues { $0.long?.text }
    var prompts: [Prompt] = []
    for use in acronyms.pages.flatMap(\.uses) {
      guard let expansion = use.acronym.expansion else { continue }
      let letters = use.acronym.letters
      if let known = meanings[letters], Self.plain(known) != Self.plain(expansion) {
        prompts.append(
          Prompt(
            Self.code, .warning, at: use, "'\(letters)' is explained in two ways",
            help:
              "Here as '\(expansion)', elsewhere as '\(known)'. Keep one, or write one of them out."
          ))
      } else {
        meanings[letters] = meanings[letters] ?? expansion
      }
    }
    return prompts
  }

  /// Capitals, hyphens and a plural make no other meaning.
  private static func plain(_ words: String) -> [Substring] {
    words.lowercased().replacing("-", with: " ").split { !$0.isLetter && !$0.isNumber }
      .map { $0.hasSuffix("s") ? $0.dropLast() : $0 }
  }
}
