package import Content

/// One contact, with its analysis.
package struct PublishedEvent: Sendable {
  package let page: PageReference
  package let id: String
  package let title: PublishedText
  package let date: PublishedText
  /// Whether the date is known to the day without doubt.
  package let dateIsExact: Bool
  package let time: PublishedText?
  package let contactWith: [PublishedText]
  package let agencies: [PublishedText]
  package let action: PublishedValue
  package let officers: [PublishedText]
  package let source: PublishedValue
  package let isSignificant: Bool
  package let outsideScope: PublishedText?
  package let termsOfReference: [PageReference]
  /// What happened.
  package let account: PublishedBody
  /// The reasoning, from `## Analysis` on.
  package let reasoning: PublishedBody?
  package let judgements: [PublishedJudgement]
  package let notAnalysed: PublishedText?
}

/// One judgement of practice.
package struct PublishedJudgement: Sendable {
  /// The page that holds it, with its anchor.
  package let page: PageReference
  package let id: String
  package let kind: Judgement.Kind?
  package let summary: PublishedText?
  package let events: [PageReference]
  package let policies: [PublishedText]
  package let policyGap: PublishedText?
  package let policySinceChanged: PublishedText?
  package let why: PublishedValue
  package let context: [PublishedText]
  package let beyondStandard: PublishedText?
  package let isMissedOpportunity: Bool
  package let impact: PublishedValue
  package let characteristics: [PublishedText]
  package let decisionInfluence: PublishedText?
  package let termsOfReference: [PageReference]
  package let leadsTo: [PageReference]
}

/// Analysis of the response as a whole.
package struct PublishedAnalysis: Sendable {
  package let body: PublishedBody?
  package let judgements: [PublishedJudgement]
  package let noGoodPractice: PublishedText?
  package let noMissedOpportunities: PublishedText?
  package let noLinks: PublishedText?
}
