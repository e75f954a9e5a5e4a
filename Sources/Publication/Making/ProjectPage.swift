/// The pages that a project has besides those of its entries, with their addresses below the
/// project's folder, in the order in which they are read.
package enum ProjectPage: String, CaseIterable, Sendable {
  case home = "index.html"
  case termsOfReference = "terms-of-reference.html"
  case people = "people.html"
  case methodology = "methodology.html"
  case chronology = "events/index.html"
  case analysis = "analysis.html"
  case learning = "learning/index.html"
  case recommendations = "recommendations/index.html"
  case actionPlan = "action-plan.html"
  case traceability = "traceability.html"
  case implementation = "implementation.html"
  case queries = "queries.html"
  case glossary = "glossary.html"
  case findings = "findings.html"
  case checklist = "checklist.html"
  case release = "release.html"
  case sideBySide = "side-by-side.html"
  case intruder = "intruder.html"
}
