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
  static let authorHome = Offer<AuthorHome>([
    .list("projects", "The projects.", ProjectCardOffer.card) { $0.projects },
    .part("guidance-home", "The first page of the guidance.", ReferenceOffer.link) {
      $0.guidance
    },
  ])
  static let projectHome = Offer<ProjectHome>([
    .part("project", "The project.", ProjectOffer.home) { $0 }
  ])
  static let termsOfReference = Offer<[PublishedTermOfReference]>([
    .list("terms", "The terms of reference.", TermOfReferenceOffer.term) { $0 }
  ])
  static let people = Offer<PeopleContent>([
    .part("people", "The people.", PersonOffer.people) { $0 }
  ])
  static let methodology = Offer<PublishedMethodology>([
    .part("methodology", "How the review was done.", MethodologyOffer.methodology) { $0 }
  ])
  static let chronology = Offer<[PublishedEvent]>([
    .list("events", "The events, oldest first.", EventOffer.row) { $0 }
  ])
  static let event = Offer<PublishedEvent>([
    .part("event", "The event.", EventOffer.event) { $0 }
  ])
  static let analysis = Offer<AnalysisContent>([
    .part("analysis", "The analysis.", AnalysisOffer.analysis) { $0 }
  ])
  static let learningList = Offer<LearningList>([
    .part("learning-list", "The learning points.", LearningOffer.list) { $0 }
  ])
  static let learning = Offer<PublishedLearning>([
    .part("learning", "The learning point.", LearningOffer.learning) { $0 }
  ])
  static let recommendationList = Offer<RecommendationList>([
    .part("recommendation-list", "The recommendations.", RecommendationOffer.list) { $0 }
  ])
  static let recommendation = Offer<PublishedRecommendation>([
    .part("recommendation", "The recommendation.", RecommendationOffer.recommendation) { $0 }
  ])
  static let actionPlan = Offer<ActionPlanContent>([
    .part("action-plan", "The action plan.", ActionPlanOffer.actionPlan) { $0 }
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
}

/// The content of a page that has none.
struct Nothing: Sendable {}
