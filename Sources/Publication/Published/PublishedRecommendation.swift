package import Content

/// One recommendation with its SMART parts and its row of the action plan.
package struct PublishedRecommendation: Sendable {
  package let page: PageReference
  package let id: String
  package let title: PublishedText
  package let body: PublishedBody
  package let learning: [PageReference]
  package let addressedTo: Recommendation.Addressee?
  package let addressedBody: PublishedText?
  package let owner: PublishedValue
  package let outcome: PublishedValue
  package let rationale: PublishedValue
  package let how: PublishedValue
  package let constraints: PublishedValue
  package let smart: Smart
  package let steps: [Step]
  package let measures: [Measure]
  package let isAspirational: Bool
  package let isAlreadyAgreed: Bool
  package let agreedByAuthor: PublishedText?
  package let agreedByLead: PublishedText?
  package let plan: Plan?

  package struct Smart: Sendable {
    package let specific, measurable, achievable, realistic, timeBound: PublishedValue
  }

  package struct Step: Sendable {
    package let what: PublishedText
    package let by: PublishedText?
  }

  package struct Measure: Sendable {
    package let metric: PublishedText
    package let baseline, target, source: PublishedText?
  }

  /// The row of the action plan.
  package struct Plan: Sendable {
    package let scope, action, leadAgency, milestones, targetDate, completed: PublishedValue
    package let status: ActionPlanRow.Status?
  }
}
