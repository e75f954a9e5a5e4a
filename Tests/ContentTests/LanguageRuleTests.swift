import Testing

@testable import Content

struct LanguageRuleTests {
  private static let sound = """
    extends: existence
    code: LNG-03
    message: "'%s' puts the distance on the person"
    help: Name the barrier.
    source: [{id: practice-advice, section: 2b}]
    tokens: ["hard[ -]to[ -]reach"]
    """

  private func read(_ rule: String) -> (rules: [LanguageRule], told: [String]) {
    let library = Library.read(
      MemorySource([
        "content/language/rule.yaml": rule,
        "content/guidance/index.md": "---\ntitle: Guidance\n---\n\nWords.\n",
      ]))
    return (
      library.languageRules,
      library.findings.map {
        "\($0.position.map { "\($0.line):\($0.column)" } ?? "") \($0.headline). \($0.help)"
      }
    )
  }

  @Test func aRuleIsReadWithEverythingItSays() throws {
    let (rules, told) = read(
      Self.sound
        + "\nreason: Because.\nlevel: off\nlanguage: cy\nscope: [events, learning]\nquotes: skip\nignorecase: no\nexceptions: [Hard to Reach Team]"
    )
    #expect(told == [])
    let rule = try #require(rules.first)
    #expect(rule.level == .off)
    #expect(rule.language == .welsh)
    #expect(rule.scope == [.events, .learning])
    #expect(rule.quotations == .skip)
    #expect(rule.heedsCase)
    #expect(rule.exceptions.flatMap(\.phrases) == [["Hard", "to", "Reach", "Team"]])
    guard case .existence(let patterns) = rule.look else {
      Issue.record("another kind was read")
      return
    }
    #expect(
      Set(patterns.flatMap(\.phrases).map { $0.joined(separator: "_") }) == [
        "hard_to_reach", "hard_-_to_reach", "hard_to_-_reach", "hard_-_to_-_reach",
      ])
  }

  @Test(arguments: [
    ("hard to (reach", "'(' is not closed"), ("hard to [reach", "'[' is not closed"),
    ("hard to reach)", "')' has no meaning here"), ("hard.to", "'.' has no meaning here"),
    ("\\d+", "'\\' has no meaning here"), ("(a)?", "it may stand for no word at all"),
    (
      "(a|b|c|d|e|f|g)(a|b|c|d|e|f|g)(a|b|c|d|e|f|g)(a|b|c|d|e|f|g)",
      "it stands for more than 2000 phrases"
    ),
  ])
  func whatIsNoPatternIsRefused(_ pattern: String, _ reason: String) {
    let (_, told) = read(Self.sound.replacing("\"hard[ -]to[ -]reach\"", with: "'\(pattern)'"))
    #expect(
      told == [
        "6:10 '\(pattern)' is no pattern of words: \(reason). Patterns hold words, ( | ) for one of several, ? for what may be missing, [ ] for one of several characters and \\w+ for any word."
      ])
  }

  @Test(arguments: [
    (
      "extends: existence", "extends: existance",
      "1:10 'existance' is not one of the words for 'extends' of a rule on wording. Did you mean 'existence'? The words are existence, substitution, occurrence, repetition, conditional, attribution, acronym."
    ),
    (
      "source: [{id: practice-advice, section: 2b}]\n", "",
      "1:1 The key 'source' of a rule on wording is missing. Write for example source: [{id: practice-advice, section: 2b}]"
    ),
    (
      "help: Name", "halp: Name",
      "1:1 The key 'help' of a rule on wording is missing. Write for example help: Say what was done, and by whom."
    ),
    (
      "code: LNG-03", "code: LNG 03",
      "2:7 An id begins with a letter or digit and holds only letters, digits, '-', '.' and '_', unlike 'LNG 03'. Write for example code: LNG-03"
    ),
    (
      "tokens:", "level: loud\ntokens:",
      "6:8 'loud' is not one of the words for 'level' of a rule. The words are warning, prompt, off."
    ),
  ])
  func whatIsAmissIsTold(_ words: String, _ other: String, _ told: String) {
    #expect(read(Self.sound.replacing(words, with: other)).told.contains(told))
  }

  @Test func aFileOfAnotherKindIsNotPassedOver() {
    let library = Library.read(MemorySource(["content/language/rule.yml": Self.sound]))
    #expect(
      library.findings.map(\.headline).contains("This file has no place here and is not read"))
  }
}
