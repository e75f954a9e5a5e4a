internal import Publication

extension ProjectPage {

  /// The key of the page's title.
  var word: String {
    switch self {
    case .home: "overview"
    case .termsOfReference: "terms-of-reference"
    case .people: "people"
    case .methodology: "methodology"
    case .chronology: "chronology"
    case .analysis: "analysis"
    case .learning: "learning-points"
    case .recommendations: "recommendations"
    case .actionPlan: "action-plan"
    case .traceability: "traceability"
    case .queries: "queries"
    case .implementation: "implementation"
    case .glossary: "glossary"
    case .findings: "findings"
    case .checklist: "checklist"
    case .release: "release-report"
    case .sideBySide: "side-by-side"
    case .intruder: "intruder-sheet"
    }
  }
}
