internal import Publication

/// Something that has a page of its own, for which its texts were written.
protocol Guest: Sendable {
  var page: PageReference { get }
}

extension PublishedJudgement: Guest {}
extension PublishedRecommendation: Guest {}
