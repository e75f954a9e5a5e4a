package import Content

/// One learning point.
package struct PublishedLearning: Sendable {
  package let page: PageReference
  package let id: String
  package let title: PublishedText
  package let level: LearningPoint.Level?
  package let body: PublishedBody
  package let events: [PageReference]
  package let analysis: [PageReference]
  package let actionTaken: Action?
  package let previous: [Previous]
  package let themes: [PublishedText]
  package let noRecommendation: PublishedText?
  /// The recommendations that name it.
  package let recommendations: [PageReference]

  package enum Action: Sendable {
    case noneYet
    case taken(
      what: PublishedText?, when: PublishedText?, how: PublishedText?, evidence: PublishedText?)
  }

  package struct Previous: Sendable {
    package let review: PublishedText
    package let similar: Bool?
    package let actedOn: PreviousReview.ActedOn?
  }
}
