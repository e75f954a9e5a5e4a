internal import Publication

/// One way through a review, from what was asked to what is done about it.
struct TraceRow: Sendable {
  var terms: [ShortLink] = []
  var events: [ShortLink] = []
  var judged: Tracing.Judged?
  /// Why there is no judgement, where an event says so.
  var notAnalysed: PublishedText?
  var learning: [ShortLink] = []
  var recommendations: [PublishedRecommendation] = []
}

extension Tracing {
  /// A row for every judgement; then what no judgement reaches, so that a gap is seen.
  var rows: [TraceRow] {
    judged.map(row) + unjudgedEvents + unreachedTerms + unreachedLearning
      + unreachedRecommendations
  }

  private func row(_ judged: Judged) -> TraceRow {
    let points = learning(from: judged.judgement)
    let own = judged.event.map { [$0] } ?? judged.judgement.events.compactMap(event)
    let terms = terms(answeredBy: judged.judgement)
    return TraceRow(
      terms: (terms.isEmpty ? judged.event.map(self.terms(answeredBy:)) ?? [] : terms)
        .map(link(to:)), events: own.map { ShortLink($0) }, judged: judged,
      learning: points.map { ShortLink($0) }, recommendations: recommendations(after: points))
  }

  private func recommendations(after points: [PublishedLearning]) -> [PublishedRecommendation] {
    let addresses = Set(points.flatMap(recommendations(from:)).map(\.page.address))
    return project.recommendations.filter { addresses.contains($0.page.address) }
  }

  private var unjudgedEvents: [TraceRow] {
    project.events.filter(\.judgements.isEmpty).map { event in
      let points = learning(from: event)
      return TraceRow(
        terms: terms(answeredBy: event).map(link(to:)), events: [ShortLink(event)],
        notAnalysed: event.notAnalysed, learning: points.map { ShortLink($0) },
        recommendations: recommendations(after: points))
    }
  }

  private var unreachedTerms: [TraceRow] {
    project.termsOfReference.filter { term in
      events(answering: term).isEmpty && judged(answering: term).isEmpty
    }.map { TraceRow(terms: [link(to: $0)]) }
  }

  private var unreachedLearning: [TraceRow] {
    project.learning.filter { $0.events.isEmpty && judged(behind: $0).isEmpty }.map { point in
      TraceRow(learning: [ShortLink(point)], recommendations: recommendations(from: point))
    }
  }

  private var unreachedRecommendations: [TraceRow] {
    project.recommendations.filter(\.learning.isEmpty).map { TraceRow(recommendations: [$0]) }
  }
}
