internal import Content
package import Publication

extension Theme {
  /// The pages of a project, in the order in which they are read.
  ///
  /// - Parameter advice: where findings lead, in a delivery that holds guidance.
  package func pages(
    of project: PublishedProject, in chrome: Chrome, advice: AdviceLinks = AdviceLinks()
  ) -> [ThemedPage] {
    ProjectPages(theme: self, project: project, chrome: chrome, advice: advice).pages
  }
}

/// Makes the pages of a project.
struct ProjectPages {
  let theme: Theme
  let project: PublishedProject
  let chrome: Chrome
  let advice: AdviceLinks
  let words: Words
  let outline: ProjectOutline
  let tracing: Tracing
  let shortForms: ShortForms?

  init(theme: Theme, project: PublishedProject, chrome: Chrome, advice: AdviceLinks) {
    self.theme = theme
    self.project = project
    self.chrome = chrome
    self.advice = advice
    words = Words.of(chrome.language)
    outline = ProjectOutline(project, words: words)
    tracing = Tracing(project)
    shortForms = project.glossary.isEmpty ? nil : ShortForms(project.glossary)
  }

  var pages: [ThemedPage] {
    ProjectPage.allCases.filter(outline.holds).flatMap { page -> [ThemedPage] in
      switch page {
      case .chronology: [self.page(page)] + project.events.map(event)
      case .learning: [self.page(page)] + project.learning.map(learning)
      case .recommendations: [self.page(page)] + project.recommendations.map(recommendation)
      case .release, .sideBySide, .intruder: release(page)
      default: [self.page(page)]
      }
    } + project.sections.map(section)
  }

  private func page(_ page: ProjectPage) -> ThemedPage {
    switch page {
    case .home, .termsOfReference, .people, .methodology, .implementation, .queries, .glossary:
      about(page)
    case .chronology, .analysis, .learning, .recommendations, .actionPlan, .traceability:
      findingsOfReview(page)
    case .findings, .checklist: working(page)
    case .release, .sideBySide, .intruder: working(page)
    }
  }
}
