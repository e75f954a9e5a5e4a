/// A project's `index.md`: its cover and its terms of reference; the body is the context summary.
package struct ProjectIndex: Hashable, Sendable {
  package var notes: PageNotes
  package var title: SourceText
  package var review: StatutoryReview?
  /// The force's own reference for this IMR.
  package var reference: SourceText?
  /// What the public folder is called; a pseudonymised view cannot do without.
  package var publicReference: SourceText?
  /// The force writing.
  package var agency: SourceText?
  /// The protective marking. `nil` only where a finding says that it is missing.
  package var marking: SourceText?
  package var handling: [SourceText] = []
  /// A draft where it is missing, which shows least.
  package var stage: Stage = .draft
  package var version: SourceText?
  /// Person ids.
  package var author: SourceText?
  package var lead: SourceText?
  package var scope: Scope?
  package var dates = ProjectDates()
  package var delays: [Delay] = []
  package var termsOfReference: [TermOfReference] = []
  /// The reasons why there is none.
  package var noLearning: SourceText?
  package var noRecommendations: SourceText?
  package var dataProtection: DataProtection?
  /// What says that the action plan is kept elsewhere.
  package var separateActionPlan: SourceText?
  /// `nil` where the project names none, and has the usual ones.
  package var planColumns: [PlanColumn]?
  package var body: Body
}

/// How far an IMR has come.
package enum Stage: String, Sendable, CaseIterable {
  case draft
  case qa
  case final
}
