/// One recommendation: `recommendations/*.md`. The body is the recommendation in full.
package struct Recommendation: Hashable, Sendable {
  package var notes: PageNotes
  /// For example `R1`.
  package var id: SourceText
  package var title: SourceText
  /// Learning point ids.
  package var learning: [SourceText] = []
  package var addressedTo: Written<Addressee>?
  /// Who is addressed, where it is not the force.
  package var addressedBody: SourceText?
  package var owner: Stated?
  package var outcome: Stated?
  package var rationale: Stated?
  package var how: Stated?
  package var constraints: Stated?
  package var smart = Smart()
  package var steps: [Step] = []
  package var measures: [Measure] = []
  package var isAspirational: Bool = false
  package var isAlreadyAgreed: Bool = false
  package var agreed = Agreement()
  package var actionPlan: ActionPlanRow?
  package var body: Body

  /// Whom it is addressed to.
  package enum Addressee: String, Sendable, CaseIterable {
    case force, national, other
  }
}

/// The five parts that make a recommendation SMART (practice advice 2g).
package struct Smart: Hashable, Sendable {
  package var specific: Stated?
  package var measurable: Stated?
  package var achievable: Stated?
  package var realistic: Stated?
  package var timeBound: Stated?
}

/// One step towards a recommendation.
package struct Step: Hashable, Sendable {
  package var what: SourceText
  package var by: Written<CalendarDate>?
}

/// How somebody would see that it worked.
package struct Measure: Hashable, Sendable {
  package var metric: SourceText
  package var baseline: SourceText?
  package var target: SourceText?
  package var source: SourceText?
}

/// When author and lead agreed a recommendation, which they do jointly.
package struct Agreement: Hashable, Sendable {
  package var author: Written<CalendarDate>?
  package var lead: Written<CalendarDate>?
}
