internal import Publication

/// What the review says.
extension ProjectPages {
  /// The cover, the people, and how the review was done.
  func about(_ page: ProjectPage) -> ThemedPage {
    let frame = frame(page)
    switch page {
    case .termsOfReference:
      return theme.page(
        .termsOfReference, frame, PageTemplates.termsOfReference, project.termsOfReference)
    case .people:
      let people = PeopleContent(
        people: project.people, livedExperience: project.livedExperience,
        intersectionality: project.intersectionality)
      return theme.page(.people, frame, PageTemplates.people, people)
    case .methodology:
      guard let methodology = project.methodology else { return home(frame) }
      return theme.page(.methodology, frame, PageTemplates.methodology, methodology)
    case .implementation:
      guard let implementation = project.implementation else { return home(frame) }
      return theme.page(.implementation, frame, PageTemplates.implementation, implementation)
    case .glossary:
      return theme.page(.glossary, frame, PageTemplates.glossary, project.glossary)
    default: return home(frame)
    }
  }

  private func home(_ frame: Frame) -> ThemedPage {
    let pages = ProjectPage.readingOrder.filter { $0 != .home && outline.holds($0) }
    let parts = pages.flatMap { page -> [ProjectPart] in
      guard !page.isOfReport else {
        return ReportPages.all(of: project).map {
          ProjectPart(link: $0.link(page, words), count: nil)
        }
      }
      return [
        ProjectPart(link: ProjectOutline.link(page, project, words), count: count(of: page))
      ]
    }
    let sections = project.sections.map { ProjectPart(link: Link($0.page), count: nil) }
    return theme.page(
      .projectHome, frame, PageTemplates.projectHome,
      ProjectHome(project: project, parts: parts + sections))
  }

  /// How many things a page holds, where that says something.
  private func count(of page: ProjectPage) -> String? {
    switch page {
    case .termsOfReference: String(project.termsOfReference.count)
    case .people: String(project.people.count)
    case .chronology: String(project.events.count)
    case .learning: String(project.learning.count)
    case .recommendations: String(project.recommendations.count)
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
        .analysis, frame, PageTemplates.analysis, AnalysisContent(of: project))
    case .learning:
      let list = LearningList(points: project.learning, reasonForNone: project.noLearning)
      return theme.page(.learningList, frame, PageTemplates.learningList, list)
    case .recommendations:
      let list = RecommendationList(
        recommendations: project.recommendations, reasonForNone: project.noRecommendations)
      return theme.page(.recommendationList, frame, PageTemplates.recommendationList, list)
    case .actionPlan:
      let plan = ActionPlanContent(
        rows: project.recommendations, separateDocument: project.separateActionPlan)
      return theme.page(.actionPlan, frame, PageTemplates.actionPlan, plan)
    default:
      frame.filter = Frame.Filter(target: "page.events", marked: words["filter-significant"])
      return theme.page(.chronology, frame, PageTemplates.chronology, project.events)
    }
  }
}
