internal import Publication

extension ProjectPage {
  /// What the review says, then what only those who write it see.
  static let readingOrder = allCases
}

extension ProjectOutline {
  static func link(_ page: ProjectPage, _ project: PublishedProject, _ words: Words) -> Link {
    Link(address: project.address + page.rawValue, title: words[page.word])
  }

  static func entries(of page: ProjectPage, _ project: PublishedProject) -> [Link] {
    switch page {
    case .chronology: project.events.map { Link($0.page) }
    case .learning: project.learning.map { Link($0.page) }
    case .recommendations: project.recommendations.map { Link($0.page) }
    default: []
    }
  }

  static func sequence(_ project: PublishedProject, _ words: Words) -> [Link] {
    let pages = ProjectPage.readingOrder.filter { holds($0, project) }
    let review = pages.filter { !$0.isWorking && $0 != .glossary }
    let rest = pages.filter { $0 == .glossary }
    let told = review.flatMap { [link($0, project, words)] + entries(of: $0, project) }
    return told + project.sections.map { Link($0.page) } + rest.map { link($0, project, words) }
  }

  /// Whether there is anything to say on a page.
  static func holds(_ page: ProjectPage, _ project: PublishedProject) -> Bool {
    switch page {
    case .home: true
    case .termsOfReference: !project.termsOfReference.isEmpty
    case .people:
      !project.people.isEmpty || project.livedExperience != nil
        || project.intersectionality != nil
    case .methodology: project.methodology != nil
    case .chronology: !project.events.isEmpty
    case .analysis:
      project.analysis != nil || project.events.contains { !$0.judgements.isEmpty }
    case .learning: !project.learning.isEmpty || project.noLearning != nil
    case .recommendations:
      !project.recommendations.isEmpty || project.noRecommendations != nil
    case .actionPlan: !project.recommendations.isEmpty || project.separateActionPlan != nil
    case .traceability:
      !project.learning.isEmpty
        && (!project.events.isEmpty || project.analysis != nil || !project.recommendations.isEmpty)
    case .queries: project.queries != nil
    case .implementation: project.implementation != nil
    case .glossary: !project.glossary.isEmpty
    case .findings: project.working != nil
    case .checklist: project.working?.checklist != nil
    case .release, .sideBySide, .intruder: project.working?.reports.isEmpty == false
    }
  }
}

extension ProjectPage {
  /// Whether only those who write the IMR see it.
  var isWorking: Bool { [.findings, .checklist, .release, .sideBySide, .intruder].contains(self) }
}
