internal import Mustache

/// The kinds of page, each with a template of its name.
package enum PageKind: String, CaseIterable, Sendable {
  case guidancePage = "guidance-page"
  case guidanceFolder = "guidance-folder"
  case tags
  case tag
  case pageList = "page-list"
  case authorHome = "author-home"
  case register
  case projectHome = "project-home"
  case termsOfReference = "terms-of-reference"
  case people
  case methodology
  case chronology
  case event
  case analysis
  case learningList = "learning-list"
  case learning
  case recommendationList = "recommendation-list"
  case recommendation
  case actionPlan = "action-plan"
  case traceability
  case implementation
  case section
  case queries
  case glossary
  case findings
  case checklist
  case release
  case sideBySide = "side-by-side"
  case intruder
  case redirect
  case notFound = "not-found"

  /// Whether its tables need the whole width.
  var isWide: Bool {
    switch self {
    case .chronology, .actionPlan, .traceability, .termsOfReference, .people, .methodology,
      .authorHome,
      .register, .recommendationList, .queries, .sideBySide:
      true
    default: false
    }
  }

  /// What its template is offered: the frame, the words and the content.
  var shape: Shape {
    .object([Words.field] + FrameOffer.frame.shapeFields + contentFields)
  }

  private var contentFields: [Shape.Field] {
    switch self {
    case .guidancePage: PageTemplates.guidancePage.shapeFields
    case .guidanceFolder: PageTemplates.guidanceFolder.shapeFields
    case .tags: PageTemplates.tags.shapeFields
    case .tag: PageTemplates.tag.shapeFields
    case .pageList: PageTemplates.pageList.shapeFields
    case .authorHome: PageTemplates.authorHome.shapeFields
    case .register: PageTemplates.register.shapeFields
    case .findings: PageTemplates.findings.shapeFields
    case .checklist: PageTemplates.checklist.shapeFields
    case .release: PageTemplates.release.shapeFields
    case .sideBySide: PageTemplates.sideBySide.shapeFields
    case .intruder: PageTemplates.intruder.shapeFields
    case .redirect: PageTemplates.redirect.shapeFields
    case .notFound: PageTemplates.notFound.shapeFields
    default: projectFields
    }
  }

  private var projectFields: [Shape.Field] {
    switch self {
    case .projectHome: PageTemplates.projectHome.shapeFields
    case .termsOfReference: PageTemplates.termsOfReference.shapeFields
    case .people: PageTemplates.people.shapeFields
    case .methodology: PageTemplates.methodology.shapeFields
    case .chronology: PageTemplates.chronology.shapeFields
    case .event: PageTemplates.event.shapeFields
    case .analysis: PageTemplates.analysis.shapeFields
    case .learningList: PageTemplates.learningList.shapeFields
    case .learning: PageTemplates.learning.shapeFields
    case .recommendationList: PageTemplates.recommendationList.shapeFields
    case .recommendation: PageTemplates.recommendation.shapeFields
    case .actionPlan: PageTemplates.actionPlan.shapeFields
    case .traceability: PageTemplates.traceability.shapeFields
    case .implementation: PageTemplates.implementation.shapeFields
    case .queries: PageTemplates.queries.shapeFields
    case .section: PageTemplates.section.shapeFields
    case .glossary: PageTemplates.glossary.shapeFields
    default: []
    }
  }
}
