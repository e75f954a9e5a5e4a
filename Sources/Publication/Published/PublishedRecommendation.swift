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
    /// The row on the page of the action plan.
    package let page: PageReference
    /// A cell for each column of the project; that of the status is blank.
    package let cells: [PublishedValue]
    package let targetDate: PublishedValue
    package let status: ActionPlanRow.Status?
    /// The last day of the target date, for ordering; `nil` where the view tells dates less exactly.
    package let due: CalendarDate?
    package let isOverdue: Bool
  }
}

/// A column of the action plan.
package struct PublishedPlanColumn: Sendable {
  /// What files call it, for example `target-date`.
  package let key: String
  /// What it is headed; `nil` where the theme has words for the key.
  package let title: PublishedText?
}
