internal import Content
internal import Publication

/// What the chronology can be filtered by: whom the contact was with and who was involved, the agencies, and
/// the kinds of judgement.
enum EventFilter {
  static func choices(_ events: [PublishedEvent], _ words: Words) -> [Frame.Filter.Choice] {
    let choices = [
      Frame.Filter.Choice(key: "persons", word: "person", options: distinct(events, persons)),
      Frame.Filter.Choice(
        key: "agencies", word: "agency", options: distinct(events) { $0.agencies.map(\.plain) }),
      Frame.Filter.Choice(
        key: "judgements", word: "judgement", options: distinct(events) { kinds($0, words) }),
    ]
    return choices.filter { $0.options.count > 1 }
  }

  static func persons(_ event: PublishedEvent) -> [String] {
    event.contactWith.map(\.plain) + event.officers.map(\.name.plain)
  }

  static func kinds(_ event: PublishedEvent, _ words: Words) -> [String] {
    let kinds = Judgement.Kind.allCases.filter { kind in
      event.judgements.contains { $0.kind == kind }
    }
    let missed = event.judgements.contains(where: \.isMissedOpportunity)
    return kinds.map { words["kind-" + $0.rawValue] }
      + (missed ? [words["missed-opportunity"]] : [])
  }

  /// In the order in which the events name them first.
  private static func distinct(
    _ events: [PublishedEvent], _ values: (PublishedEvent) -> [String]
  ) -> [String] {
    var seen: Set<String> = []
    return events.flatMap(values).filter { seen.insert($0).inserted }
  }
}
