internal import Publication

/// The entries of a project that have pages of their own.
extension ProjectPages {
  func event(_ event: PublishedEvent) -> ThemedPage {
    var frame = frame(event.page, title: event.title, within: .chronology)
    frame.eyebrow = words("event-number", ["id": event.id])
    return theme.page(
      .event, frame, PageTemplates.event,
      EventContent(event: event, tracing: tracing))
  }

  func learning(_ point: PublishedLearning) -> ThemedPage {
    var frame = frame(point.page, title: point.title, within: .learning)
    frame.eyebrow = words("learning-number", ["id": point.id])
    return theme.page(
      .learning, frame, PageTemplates.learning,
      TracedLearning(point: point, tracing: tracing))
  }

  func recommendation(_ recommendation: PublishedRecommendation) -> ThemedPage {
    var frame = frame(
      recommendation.page, title: recommendation.title, within: .recommendations)
    frame.eyebrow = words("recommendation-number", ["id": recommendation.id])
    return theme.page(
      .recommendation, frame, PageTemplates.recommendation,
      TracedRecommendation(recommendation: recommendation, tracing: tracing))
  }

  func section(_ section: PublishedSection) -> ThemedPage {
    var frame = frame(section.page, title: section.title, within: nil)
    frame.contents = ContentsEntry.list(of: section.body)
    return theme.page(.section, frame, PageTemplates.section, section)
  }
}
