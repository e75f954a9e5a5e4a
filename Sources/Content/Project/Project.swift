/// An Individual Management Review: the folder `content/imr/<slug>/`.
package struct Project: Hashable, Sendable {
  /// The folder's name. It never shows in a view that is pseudonymised.
  package var slug: String
  /// `content/imr/<slug>`.
  package var folder: String
  package var index: ProjectIndex
  package var register: Register
  package var methodology: Methodology?
  /// By date, then time, then id.
  package var events: [Event] = []
  package var analysis: CrossAnalysis?
  /// By id, numbers in it counted as numbers (`L2` before `L10`).
  package var learning: [LearningPoint] = []
  /// The same.
  package var recommendations: [Recommendation] = []
  package var implementation: Implementation?
  /// By weight, then title, then id.
  package var sections: [ExtraSection] = []
  package var checklist: ChecklistState?
  /// What was asked and answered between the force and the author of the statutory review.
  package var queries: Queries?
  /// The project's own terms, which override the site's.
  package var glossary: [GlossaryTerm] = []
  /// `sent.md`, which only the bundle command reads and writes.
  package var sent: SentRecord?
  /// Pictures and other files of kinds that may stand in a project.
  package var assets: [Asset] = []
}
