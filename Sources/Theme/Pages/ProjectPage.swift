/// Where the pages of a project are, below the project's folder. Events, learning points,
/// recommendations and sections say their own addresses.
enum ProjectPage: String, CaseIterable, Sendable {
  case home = "index.html"
  case termsOfReference = "terms-of-reference.html"
  case people = "people.html"
  case methodology = "methodology.html"
  case chronology = "events/index.html"
  case analysis = "analysis.html"
  case learning = "learning/index.html"
  case recommendations = "recommendations/index.html"
  case actionPlan = "action-plan.html"
  case implementation = "implementation.html"
  case glossary = "glossary.html"
  case findings = "findings.html"
  case checklist = "checklist.html"
  case swaps = "swaps.html"

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
    case .implementation: "implementation"
    case .glossary: "glossary"
    case .findings: "findings"
    case .checklist: "checklist"
    case .swaps: "swaps"
    }
  }
}
