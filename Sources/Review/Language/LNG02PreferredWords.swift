internal import Content
internal import Diagnostics

/// People are spoken of in the words that they use or prefer, where these are known (2b).
///
/// What a person would not be called stands in the register under `avoided-language`. It is looked for wherever the review
/// speaks in its own voice.
struct LNG02PreferredWords: ProseCheck {
  static let code = "LNG-02"

  let standards: Standards

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    let rules = project.register.people.compactMap(rule)
    guard !rules.isEmpty else { return [] }
    return Wordings(book: RuleBook(rules, CheckSettings())).prompts(for: project, in: prose)
  }

  private func rule(of person: Person) -> LanguageRule? {
    guard !person.avoidedLanguage.isEmpty else { return nil }
    func text(_ words: String) -> SourceText { SourceText(words, at: person.position) }
    return LanguageRule(
      file: person.id.position.file, code: text(Self.code),
      look: .existence(person.avoidedLanguage),
      message: text("'%s' is not what '\(person.id.text)' would be called"),
      help: text(
        "See preferred-language of '\(person.id.text)' in people.md for the words to use."),
      sources: [.document(text("practice-advice"), section: text("2b"))],
      language: standards.language, quotations: .skip)
  }
}
