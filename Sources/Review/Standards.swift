package import Content
internal import Diagnostics

/// What a site holds its projects to.
package struct Standards: Sendable {
  /// The site's questions. Without them, what was ticked is not held against what was found.
  package var checklist: Checklist?
  /// The site's table of suggested categories.
  package var characteristics: CharacteristicsTable?
  package var languageRules: [LanguageRule]
  package var settings: CheckSettings
  /// The site's own terms; a project's come before them.
  package var glossary: [GlossaryTerm]
  /// The language that the projects are written in; rules for another one are not for them.
  package var language: Language

  package init(
    checklist: Checklist? = nil, characteristics: CharacteristicsTable? = nil,
    languageRules: [LanguageRule] = [], settings: CheckSettings = CheckSettings(),
    glossary: [GlossaryTerm] = [], language: Language = .english
  ) {
    self.checklist = checklist
    self.characteristics = characteristics
    self.languageRules = languageRules
    self.settings = settings
    self.glossary = glossary
    self.language = language
  }

  /// What the whole of a site says.
  package init(of library: Library) {
    self.init(
      checklist: library.checklist, characteristics: library.characteristics,
      languageRules: library.languageRules, settings: library.site.checks,
      glossary: library.glossary, language: library.site.language)
  }
}

extension CheckSettings {
  /// A prompt with the weight that the site gives its code; `nil` where it is switched off. What stops a build cannot be.
  func weighed(_ prompt: Prompt) -> Prompt? {
    guard prompt.finding.level != .stop, let level = level(of: prompt.finding.code) else {
      return prompt
    }
    var prompt = prompt
    switch level {
    case .off: return nil
    case .warning: prompt.finding.level = .warning
    case .prompt: prompt.finding.level = .prompt
    }
    return prompt
  }
}
