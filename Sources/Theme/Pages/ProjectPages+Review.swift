internal import Publication

/// What the review says.
extension ProjectPages {
  /// The cover, the people, and how the review was done.
  func about(_ page: ProjectPage) -> ThemedPage {
    let frame = frame(page)
    switch page {
    case .termsOfReference:
      return theme.page(
        .termsOfReference, frame, PageTemplates.termsOfReference, TermsContent(tracing: tracing))
    case .people:
      let people = PeopleContent(
        people: project.people, livedExperience: project.livedExperience,
        intersectionality: project.intersectionality, protected: project.protected,
        considered: ConsideredCharacteristics(tracing))
      return theme.page(.people, frame, PageTemplates.people, people)
    case .methodology:
      guard let methodology = project.methodology else { return home(frame) }
      return theme.page(
        .methodology, frame, PageTemplates.methodology,
        MethodologyContent(methodology: methodology, tracing: tracing))
    case .implementation:
      guard let implementation = project.implementation else { return home(frame) }
      return theme.page(.implementation, frame, PageTemplates.implementation, implementation)
    case .queries:
      guard let queries = project.queries else { return home(frame) }
      return theme.page(.queries, frame, PageTemplates.queries, queries)
    case .glossary:
      return theme.page(.glossary, frame, PageTemplates.glossary, project.glossary)
    default: return home(frame)
    }
  }

  private func home(_ frame: Frame) -> ThemedPage {
    let pages = ProjectPage.readingOrder.filter { $0 != .home && outline.holds($0) }
    let review = pages.filter { !$0.isWorking }.map(part)
    let working = pages.filter(\.isWorking).flatMap { page in
      page.isOfReport
        ? ReportPages.all(of: project).map {
          ProjectPart(link: $0.link(page, words), count: nil)
        } : [part(page)]
    }
    let sections = project.sections.map { ProjectPart(link: Link($0.page), count: nil) }
    return theme.page(
      .projectHome, frame, PageTemplates.projectHome,
      ProjectHome(
        project: project, parts: review + sections,
        workingParts: working))
  }

  private func part(_ page: ProjectPage) -> ProjectPart {
    ProjectPart(link: ProjectOutline.link(page, project, words), count: count(of: page))
  }

  /// How many things a page holds, where that says something.
  private func count(of page: ProjectPage) -> String? {
    switch page {
    case .termsOfReference: String(project.termsOfReference.count)
    case .people: String(project.people.count)
    case .chronology: String(project.events.count)
    case .learning: String(project.learning.count)
    case .recommendations: String(project.recommendations.count)
    case .queries: String(project.queries?.queries.count ?? 0)
    case .findings: String(project.working?.findings.count ?? 0)
    default: nil
    }
  }

  /// What happened, what was learned, and what is to be done.
  func findingsOfReview(_ page: ProjectPage) -> ThemedPage {
    var frame = frame(page)
    switch page {
    case .analysis:
      return theme.page(
        .analysis, frame, PageTemplates.analysis, AnalysisContent(tracing))
    case .learning:
      let list = LearningList(points: project.learning, reasonForNone: project.noLearning)
      return theme.page(.learningList, frame, PageTemplates.learningList, list)
    case .recommendations:
      let list = RecommendationList(
        recommendations: project.recommendations, reasonForNone: project.noRecommendations)
      return theme.page(.recommendationList, frame, PageTemplates.recommendationList, list)
    case .actionPlan:
      return theme.page(
        .actionPlan, frame, PageTemplates.actionPlan, ActionPlanContent(project: project))
    case .traceability:
      return theme.page(
        .traceability, frame, PageTemplates.traceability, TraceContent(tracing))
    default:
      frame.filter = Frame.Filter(
        target: "page.events", marked: words["filter-significant"],
        choices: EventFilter.choices(project.events, words))
      let context = project.context.map { _ in ProjectOutline.link(.home, project, words) }
      return theme.page(
        .chronology, frame, PageTemplates.chronology,
        ChronologyContent(project: project, tracing: tracing, context: context))
    }
  }
}
