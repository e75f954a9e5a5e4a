internal import Content
internal import Diagnostics
internal import OrdinaryWords

/// Asks about what a machine must not decide alone, in the same texts that the swapper reads.
struct Asker: Sendable {
  private let ids: [String]
  private let settled: SettledPhrases
  /// How many of the settled phrases are the register's allow list.
  private let allowed: Int
  private let nearMisses: NearMisses
  private let pseudonyms: PseudonymsInText
  private let titledNames: TitledNames
  private let pairs: CapitalisedPairs
  private let patterns: PatternQuestions
  private let initials: InitialsQuestions
  private let handles: Handles
  private let births: BirthDates
  private let ages: WithheldAges
  private let otherNames: OtherNames
  private let middleNames: MiddleNames
  private let disguises: Disguises
  private let pronouns: PronounsBesideLabels
  private let aliases: ShortAliases

  init(
    of project: Project, in library: Library, identities: [Identity], lexicon: Lexicon
  ) {
    let register = project.register
    let tokens = RegisteredTokens(of: register)
    let known = KnownPhrases(of: project, in: library)
    ids = identities.map(\.id)
    allowed = register.allow.count
    settled = SettledPhrases(allowed: register.allow.map(\.phrase.text), known: known.phrases)
    nearMisses = NearMisses(tokens, lexicon: lexicon)
    pseudonyms = PseudonymsInText(of: register, lexicon: lexicon)
    titledNames = TitledNames(lexicon: lexicon)
    pairs = CapitalisedPairs(lexicon: lexicon)
    patterns = PatternQuestions(contacts: known.contacts)
    initials = InitialsQuestions(of: register, lexicon: lexicon)
    handles = Handles(tokens, lexicon: lexicon)
    births = BirthDates(of: project)
    ages = WithheldAges(of: project)
    otherNames = OtherNames(lexicon: lexicon)
    middleNames = MiddleNames(tokens, lexicon: lexicon)
    disguises = Disguises(tokens)
    pronouns = PronounsBesideLabels(of: register)
    aliases = ShortAliases(of: register, lexicon: lexicon)
  }

  /// Asks about one text.
  ///
  /// - Parameters:
  ///   - links: Words that an explicit link says the meaning of.
  ///   - start: Where in its file the text begins.
  ///   - lines: The file as its author sees it.
  func ask(
    about stream: LetterStream, mentions: [Mention], links: [Range<Int>], from start: TextStart,
    by lines: SourceLines?, into log: QuestionLog
  ) {
    if !log.unseenAllowed.isEmpty { log.unseenAllowed.subtract(settled.indices(in: stream)) }
    let text = AskedText(
      stream, mentions: mentions, links: links, ids: ids, start: start, lines: lines,
      settled: settled)
    // The gravest first: a word raises one question.
    handles.ask(about: text, into: log)
    nearMisses.ask(about: text, into: log)
    disguises.ask(about: text, into: log)
    pseudonyms.ask(about: text, into: log)
    patterns.ask(about: text, into: log)
    OtherBirthDates.ask(about: text, into: log)
    titledNames.ask(about: text, into: log)
    pairs.ask(about: text, into: log)
    otherNames.ask(about: text, into: log)
    middleNames.ask(about: text, into: log)
    initials.ask(about: text, into: log)
    aliases.ask(about: text, into: log)
    mixedScripts.ask(about: text, into: log)
    births.ask(about: text, into: log)
    ages.ask(about: text, into: log)
    pronouns.ask(about: text, into: log)
  }

  private var mixedScripts: MixedScripts { MixedScripts() }

  /// A log that finds out which phrases of the allow list stand nowhere any more.
  func logForAuthor() -> QuestionLog {
    let log = QuestionLog()
    log.unseenAllowed = Set(0..<allowed)
    return log
  }
}
