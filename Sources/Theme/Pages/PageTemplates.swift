internal import Publication

/// What each kind of page holds: under which name its template finds the content, and what is offered
/// about it.
enum PageTemplates {
  static let guidancePage = Offer<GuidanceContent>([
    .part("guidance", "The page of guidance.", GuidanceOffer.page) { $0 }
  ])
  static let guidanceFolder = Offer<[PageEntry]>([
    .part("folder", "The folder.", GuidanceOffer.folder) { $0 }
  ])
  static let tags = Offer<[TagEntry]>([
    .list("tags", "The tags, in alphabetical order.", GuidanceOffer.tagEntry) { $0 }
  ])
  static let tag = Offer<[PageEntry]>([.part("tag", "The tag.", GuidanceOffer.tag) { $0 }])
  static let pageList = Offer<[PageEntry]>([
    .list("pages", "Every page, in the order of navigation.", GuidanceOffer.entry) { $0 }
  ])
  static let register = Offer<LearningRegister>([
    .part("register", "Learning and recommendations of every review.", RegisterOffer.register) {
      $0
    }
  ])
  static let authorHome = Offer<AuthorHome>([
    .list("projects", "The projects.", ProjectCardOffer.card) { $0.projects },
    .part("guidance-home", "The first page of the guidance.", ReferenceOffer.link) {
      $0.guidance
    },
    .part("register", "Learning and recommendations of every review.", ReferenceOffer.link) {
      $0.register
    },
  ])
  static let projectHome = Offer<ProjectHome>([
    .part("project", "The project.", ProjectOffer.home) { $0 }
  ])
  static let termsOfReference = TermOfReferenceOffer.terms
  static let people = Offer<PeopleContent>([
    .part("people", "The people.", PersonOffer.people) { $0 }
  ])
  static let methodology = MethodologyOffer.content
  static let chronology = Offer<ChronologyContent>([
    .list("events", "The events, oldest first.", EventOffer.row) { content in
      content.project.events.map { EventContent(event: $0, tracing: content.tracing) }
    },
    .part("timeline", "The same as a drawing.", TimelineOffer.timeline) {
      TimelineDrawing($0.project.events)
    },
    .part("context", "The page that begins with the context summary.", ReferenceOffer.link) {
      $0.context
    },
  ])
  static let event = Offer<EventContent>([
    .part("event", "The event.", EventOffer.event) { $0 }
  ])
  static let analysis = Offer<AnalysisContent>([
    .part("analysis", "The analysis.", AnalysisOffer.analysis) { $0 }
  ])
  static let learningList = Offer<LearningList>([
    .part("learning-list", "The learning points.", LearningOffer.list) { $0 }
  ])
  static let learning = Offer<TracedLearning>([
    .part("learning", "The learning point.", LearningOffer.learning) { $0 }
  ])
  static let recommendationList = Offer<RecommendationList>([
    .part("recommendation-list", "The recommendations.", RecommendationOffer.list) { $0 }
  ])
  static let recommendation = RecommendationOffer.recommendation
  static let actionPlan = Offer<ActionPlanContent>([
    .part("action-plan", "The action plan.", ActionPlanOffer.actionPlan) { $0 }
  ])
  static let traceability = Offer<TraceContent>([
    .part("trace", "From what was asked to what is done.", TraceOffer.trace) { $0 }
  ])
  static let queries = Offer<PublishedQueries>([
    .part("queries", "Queries to and from the author of the statutory review.", QueryOffer.queries)
    {
      $0
    }
  ])
  static let implementation = Offer<PublishedImplementation>([
    .part(
      "implementation", "How learning returns to the system.",
      ImplementationOffer.implementation
    ) { $0 }
  ])
  static let section = Offer<PublishedSection>([
    .body("section-body", "What the section says.") { $0.body }
  ])
  static let glossary = GlossaryOffer.terms
  static let findings = Offer<FindingsContent>([
    .part("findings", "The findings.", FindingOffer.findings) { $0 }
  ])
  static let checklist = Offer<PublishedChecklist>([
    .part("checklist", "The checklist with what a person answered.", ChecklistOffer.checklist) {
      $0
    }
  ])
  static let release = Offer<ReleaseContent>([
    .part("release", "The author's report on the public view.", ReleaseOffer.release) { $0 }
  ])
  static let sideBySide = SideBySideOffer.pages
  static let intruder = Offer<PublishedIntruderSheet>([
    .part("sheet", "The motivated-intruder sheet.", IntruderOffer.sheet) { $0 }
  ])
  static let redirect = Offer<Link>([
    .address("target", "The page's address now.") { $0.address }
  ])
  static let notFound = Offer<Nothing>([])
}

/// The first page of a delivery that holds several projects.
struct AuthorHome: Sendable {
  let projects: [ProjectCard]
  let guidance: Link?
  /// The page of learning and recommendations across reviews.
  var register: Link?
}

/// The chronology of a project.
struct ChronologyContent: Sendable {
  let project: PublishedProject
  let tracing: Tracing
  let context: Link?
}

/// The content of a page that has none.
struct Nothing: Sendable {}
