package import Content

/// One contact, with its analysis.
package struct PublishedEvent: Sendable {
  package let page: PageReference
  package let id: String
  package let title: PublishedText
  package let date: PublishedText
  /// Whether the date is known to the day without doubt.
  package let dateIsExact: Bool
  /// Whether a day is missing from a date or a period that is told exactly, and its words do not say so.
  package let isDayMissing: Bool
  /// Where it stands in time; `nil` in a view that tells dates less exactly, and where there is no date.
  package let timing: PublishedTiming?
  package let time: PublishedText?
  package let contactWith: [PublishedText]
  package let agencies: [PublishedText]
  package let action: PublishedValue
  package let officers: [PublishedOfficer]
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

/// The first and last day that an event can have been on; `nil` where that end is open or not known.
package struct PublishedTiming: Sendable, Equatable {
  package let first, last: CalendarDate?
  /// Whether nobody doubts it and it is given to the day.
  package let isCertain: Bool
  package let isPeriod: Bool
}

/// An officer or member of staff who was involved.
package struct PublishedOfficer: Sendable {
  package let name: PublishedText
  /// Where the page of methodology tells of the interview.
  package let interview: PageReference?
  package let spokenTo: Bool?
}

/// A policy or guidance that practice is judged by.
package struct PublishedCitation: Sendable {
  package let title: PublishedText
  /// Where the page of methodology tells of it.
  package let page: PageReference?
}

/// One judgement of practice.
package struct PublishedJudgement: Sendable {
  /// The page that holds it, with its anchor.
  package let page: PageReference
  package let id: String
  package let kind: Judgement.Kind?
  package let summary: PublishedText?
  package let events: [PageReference]
  package let policies: [PublishedCitation]
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
