package import Content
package import Diagnostics

/// One IMR as its reader may see it.
package struct PublishedProject: Sendable {
  /// The folder's address below the delivery's root; empty where the delivery is this project alone.
  package let address: String
  package let title: PublishedText
  package let facts: ProjectFacts
  package let termsOfReference: [PublishedTermOfReference]
  /// The context summary.
  package let context: PublishedBody?
  package let people: [PublishedPerson]
  package let livedExperience: PublishedBody?
  package let intersectionality: PublishedIntersectionality?
  package let methodology: PublishedMethodology?
  /// Oldest first.
  package let events: [PublishedEvent]
  package let analysis: PublishedAnalysis?
  package let learning: [PublishedLearning]
  package let noLearning: PublishedText?
  package let recommendations: [PublishedRecommendation]
  package let noRecommendations: PublishedText?
  package let separateActionPlan: PublishedText?
  /// The columns of the action plan, in order.
  package let planColumns: [PublishedPlanColumn]
  /// The date against which actions are overdue, where the view has one and tells dates exactly.
  package let asOf: PublishedText?
  package let implementation: PublishedImplementation?
  package let sections: [PublishedSection]
  /// Only in named views.
  package let queries: PublishedQueries?
  /// The nine protected characteristics against what the table asks; only in named views.
  package let protected: [ProtectedCharacteristic]
  /// The terms that the texts of the project use, by term.
  package let glossary: [PublishedTerm]
  /// Only where working material shows.
  package let working: WorkingMaterial?
}

/// What the cover of an IMR says.
package struct ProjectFacts: Sendable {
  package let reviewType: StatutoryReview.Kind?
  package let reviewReference, overviewAuthor, board: PublishedText?
  package let reference, agency, version: PublishedText?
  package let stage: Stage
  /// What every page is marked with.
  package let marking: PublishedText?
  package let handling: [PublishedText]
  package let author, lead: PublishedText?
  package let scope: PublishedText?
  package let dates: [ProcessDate]
  /// Days from the incident to the review's completion, where both are known and dates are told.
  package let daysToCompletion: Int?
  package let delays: [PublishedDelay]
  /// Only in named views.
  package let dataProtection: PublishedDataProtection?
}

/// Whether the data protection or legal team was asked.
package struct PublishedDataProtection: Sendable {
  package let consulted: Bool?
  package let by, date, note: PublishedText?
}

/// One of the four dates that an IMR states (section 2h).
package struct ProcessDate: Sendable {
  package enum Step: String, Sendable, CaseIterable {
    case incident, requested, completed, qualityAssured
  }
  package let step: Step
  package let date: PublishedText?
  /// Days since the step before it, where both dates are known.
  package let daysSinceBefore: Int?
}

package struct PublishedDelay: Sendable {
  package let between: Delay.Interval?
  package let reason: PublishedText
}

package struct PublishedTermOfReference: Sendable {
  package let id: String
  package let text: PublishedText
  package let status: TermOfReference.Status?
  package let reason: PublishedText?
  package let location: PublishedText?
}

package struct PublishedIntersectionality: Sendable {
  package let barriers, accessibility, treatment, decisions: PublishedValue
}

package struct PublishedImplementation: Sendable {
  package let body: PublishedBody?
  package let ownership, intendedOutcome, impactMeasure: PublishedValue
  package let tracking, governance, strategyLink: PublishedValue
  package let dissemination, evidence: [PublishedText]
}

/// A further section that a template asked for.
package struct PublishedSection: Sendable {
  package let page: PageReference
  package let title: PublishedText
  package let body: PublishedBody
}

/// What only those who write the IMR see.
package struct WorkingMaterial: Sendable {
  package let findings: [Finding]
  /// What the author has answered with a reason.
  package let answered: [AuthorsReview.Answered]
  package let checklist: PublishedChecklist?
  /// What the author reads before a pseudonymised view is released, for each of them in their order.
  package let reports: [PublishedReport]
}
