/// One rule on wording: a file of `content/language/`, in the shape that users of Vale know.
///
/// What the practice advice says of language (2b) is a set of principles; it names two terms itself. Every other
/// term comes from a file that a force can read, change and switch off, and says where it comes from.
package struct LanguageRule: Hashable, Sendable {
  /// The file, relative to the site's root.
  package var file: String
  /// The code under which it is told and answered, for example `LNG-05`.
  package var code: SourceText
  package var look: Look
  /// The headline; `%s` stands for what was written, a second one for what to write instead.
  package var message: SourceText
  /// The way out.
  package var help: SourceText
  /// Why it matters, for the guide and the author's view.
  package var reason: SourceText?
  package var sources: [Source] = []
  package var level: RuleLevel = .prompt
  /// The language of the pages that it reads.
  package var language: Language = .english
  /// Where it looks; everywhere where nothing is named.
  package var scope: Set<Scope> = []
  package var quotations: Quotations = .needContext
  /// Whether a capital makes another word.
  package var heedsCase = false
  /// Phrases in which nothing is found.
  package var exceptions: [WordPattern] = []

  package init(
    file: String, code: SourceText, look: Look, message: SourceText, help: SourceText,
    reason: SourceText? = nil, sources: [Source] = [], level: RuleLevel = .prompt,
    language: Language = .english, scope: Set<Scope> = [], quotations: Quotations = .needContext,
    heedsCase: Bool = false, exceptions: [WordPattern] = []
  ) {
    self.file = file
    self.code = code
    self.look = look
    self.message = message
    self.help = help
    self.reason = reason
    self.sources = sources
    self.level = level
    self.language = language
    self.scope = scope
    self.quotations = quotations
    self.heedsCase = heedsCase
    self.exceptions = exceptions
  }

  /// What a rule looks for: Vale's kinds, and who said it.
  package enum Look: Hashable, Sendable {
    /// Words that are there.
    case existence([WordPattern])
    /// Words, each with what is better written.
    case substitution([Swap])
    /// Words that come more often than a number of times within a part of the text.
    case occurrence([WordPattern], most: Int, Extent)
    /// A word that is written twice running.
    case repetition
    /// Words after which others must come within the same part of the text.
    case conditional(first: [WordPattern], second: [WordPattern], Extent)
    /// Words that need, in the same sentence, one that says whose they are; every quotation where no words are given.
    case attribution([WordPattern], near: [WordPattern])
    /// Capitals that stand for words: what a force takes as known stands under `exceptions`.
    case acronym
  }

  package struct Swap: Hashable, Sendable {
    package var found: WordPattern
    package var better: SourceText
  }

  /// Where a rule or a term comes from.
  package enum Source: Hashable, Sendable {
    /// One of the site's documents, with a section of it.
    case document(SourceText, section: SourceText?)
    case guide(title: SourceText, publisher: SourceText?, year: Int?, link: SourceText?)
  }

  /// A part of a text.
  package enum Extent: String, Sendable, CaseIterable { case sentence, paragraph, page }

  /// A part of a project.
  package enum Scope: String, Sendable, CaseIterable {
    case people, context, methodology, events, analysis, learning, recommendations, implementation
    case sections, headings
  }

  /// What a rule makes of words that somebody else said or wrote.
  package enum Quotations: String, Sendable, CaseIterable {
    /// They are not looked at.
    case skip
    /// They stay as they are, and are asked for the context that they were written in (2b).
    case needContext = "needs-context"
    /// They count like the writer's own.
    case flag
  }
}

/// How much a finding about content weighs, or that it is not looked for.
package enum RuleLevel: String, Sendable, CaseIterable { case warning, prompt, off }
