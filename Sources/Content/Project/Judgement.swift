package import Diagnostics

/// One finding about practice, against the policy of the day (practice advice 2e).
package struct Judgement: Hashable, Sendable {
  /// For example `A04a`.
  package var id: SourceText
  /// Where the judgement's entry begins.
  package var position: SourcePosition
  package var kind: Written<Kind>?
  /// Event ids. In an event's own file the event itself comes first.
  package var events: [SourceText] = []
  /// Policy ids.
  package var policies: [SourceText] = []
  package var summary: SourceText?
  package var policyGap: SourceText?
  package var policySinceChanged: SourceText?
  package var why: Stated?
  /// Demand, training, process, supervision, systems and the like.
  package var context: [SourceText] = []
  package var beyondStandard: SourceText?
  package var isMissedOpportunity: Bool = false
  package var impact: Stated?
  /// The rows of the table that were considered.
  package var characteristics: [Written<CharacteristicKey>] = []
  package var decisionInfluence: SourceText?
  /// Term of reference ids.
  package var termsOfReference: [SourceText] = []
  /// Learning point ids.
  package var leadsTo: [SourceText] = []

  /// The four kinds of judgement.
  package enum Kind: String, Sendable, CaseIterable {
    case consistent
    case consistentPolicyInadequate = "consistent-policy-inadequate"
    case notConsistent = "not-consistent"
    case goodPractice = "good-practice"
  }
}

/// Analysis of the response as a whole: `analysis.md`.
package struct CrossAnalysis: Hashable, Sendable {
  package var notes: PageNotes
  package var analysis: [Judgement] = []
  /// The statements that there is none of something.
  package var noGoodPractice: SourceText?
  package var noMissedOpportunities: SourceText?
  package var noLinks: SourceText?
  package var body: Body
}
