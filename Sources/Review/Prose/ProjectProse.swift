internal import Content

/// Everything that the writer of a project wrote in sentences, part by part.
///
/// Terms of reference are left out: they are the statutory review's words.
struct ProjectProse {
  private(set) var passages: [Passage] = []
  private let bodies: BodyReader
  private let language: Language

  init(_ project: Project, bodies: BodyReader, language: Language) {
    self.bodies = bodies
    self.language = language
    addContext(project.index)
    addPeople(project.register)
    if let methodology = project.methodology { add(methodology) }
    for event in project.events { add(event) }
    if let analysis = project.analysis { add(analysis) }
    for point in project.learning { add(point) }
    for recommendation in project.recommendations { add(recommendation) }
    if let implementation = project.implementation { add(implementation) }
    for section in project.sections { add(section) }
  }

  private mutating func add(
    _ notes: PageNotes, _ body: Body?, id: String? = nil, as scope: LanguageRule.Scope,
    keys: [(LanguageRule.Scope, [SourceText?])], names: [SourceText?] = []
  ) {
    let reading = PassageReading(bodies: bodies, notes: notes, id: id, language: language)
    let lines = body.flatMap(reading.keys)
    for (scope, texts) in keys {
      passages += texts.flatMap { reading.passages(of: $0, in: lines, as: scope) }
    }
    passages += reading.names(names, in: lines, as: scope)
    if let body { passages += reading.passages(of: body, as: scope) }
  }

  private mutating func addContext(_ index: ProjectIndex) {
    add(
      index.notes, index.body, as: .context,
      keys: [
        (.context, [index.title] + index.delays.map(\.reason)),
        (.analysis, index.termsOfReference.map(\.reason)),
        (.learning, [index.noLearning]), (.recommendations, [index.noRecommendations]),
      ], names: [index.separateActionPlan, index.review?.board, index.review?.kindName])
  }

  private mutating func addPeople(_ register: Register) {
    let asked = register.intersectionality
    let prompts = [asked.barriers, asked.accessibility, asked.treatment, asked.decisions]
    let rows = register.people.flatMap(\.characteristics).flatMap {
      [$0.specify, $0.replacement, $0.whyNot]
    }
    add(
      register.notes, register.body, as: .people,
      keys: [(.people, prompts.map { $0?.source } + rows)])
  }

  private mutating func add(_ methodology: Methodology) {
    let texts =
      methodology.systems.map(\.reason) + methodology.policies.map(\.sinceChanged)
      + methodology.interviews.flatMap { [$0.obtained, $0.reason] }
      + [methodology.qaProcess, methodology.staffDebrief].map { $0?.source }
      + methodology.limitations
    add(
      methodology.notes, methodology.body, as: .methodology, keys: [(.methodology, texts)],
      names: methodology.systems.map(\.name) + methodology.policies.map(\.title))
  }

  private mutating func add(_ event: Event) {
    add(
      event.notes, event.body, id: event.id.text, as: .events,
      keys: [
        (.events, [event.title, event.action?.source, event.outsideScope]),
        (.analysis, [event.notAnalysed] + event.analysis.flatMap(\.words)),
      ], names: event.agencies + [event.source?.source])
  }

  private mutating func add(_ analysis: CrossAnalysis) {
    add(
      analysis.notes, analysis.body, as: .analysis,
      keys: [
        (
          .analysis,
          analysis.analysis.flatMap(\.words)
            + [analysis.noGoodPractice, analysis.noMissedOpportunities, analysis.noLinks]
        )
      ])
  }

  private mutating func add(_ point: LearningPoint) {
    add(
      point.notes, point.body, id: point.id.text, as: .learning,
      keys: [(.learning, [point.title, point.noRecommendation])])
  }

  private mutating func add(_ one: Recommendation) {
    let stated = [one.outcome, one.rationale, one.how, one.constraints]
    let smart = [
      one.smart.specific, one.smart.measurable, one.smart.achievable, one.smart.realistic,
      one.smart.timeBound,
    ]
    add(
      one.notes, one.body, id: one.id.text, as: .recommendations,
      keys: [
        (
          .recommendations,
          [one.title] + (stated + smart).map { $0?.source } + one.steps.map(\.what)
            + one.measures.map(\.metric)
        )
      ], names: [one.owner?.source, one.actionPlan?.leadAgency?.source])
  }

  private mutating func add(_ implementation: Implementation) {
    let stated = [
      implementation.intendedOutcome, implementation.impactMeasure, implementation.tracking,
      implementation.governance, implementation.strategyLink,
    ]
    add(
      implementation.notes, implementation.body, as: .implementation,
      keys: [
        (
          .implementation,
          stated.map { $0?.source } + implementation.dissemination + implementation.evidence
        )
      ])
  }

  private mutating func add(_ section: ExtraSection) {
    add(
      section.notes, section.body, id: section.id.text, as: .sections,
      keys: [(.sections, [section.title])])
  }
}

extension Judgement {
  /// What the writer says in sentences.
  fileprivate var words: [SourceText?] {
    [
      summary, policyGap, policySinceChanged, why?.source, beyondStandard, impact?.source,
      decisionInfluence,
    ]
  }
}

extension StatutoryReview {
  /// The short form that pages show.
  fileprivate var kindName: SourceText? {
    type.map { SourceText($0.value.rawValue, at: $0.position) }
  }
}
