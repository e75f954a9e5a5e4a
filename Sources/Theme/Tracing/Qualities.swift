internal import Publication

/// The nine qualities of a good recommendation (section 2g): whether each is said. It is no score: whether
/// what is said is good, only people can tell.
enum Quality: String, CaseIterable, Sendable {
  case smart, explicit, rationale, steps, outcome, owner, measures, constraints, addressee

  /// How much of a quality is there.
  enum Presence: String, Sendable {
    case said, partly
    case notKnown = "not-known"
    case blank
  }

  func presence(in recommendation: PublishedRecommendation) -> Presence {
    switch self {
    case .smart: Self.together(recommendation.smart.all.map(Self.presence))
    case .explicit: Self.presence(recommendation.how)
    case .rationale:
      Self.together([
        Self.presence(recommendation.rationale),
        recommendation.learning.isEmpty ? .blank : .said,
      ])
    case .steps: steps(of: recommendation)
    case .outcome: Self.presence(recommendation.outcome)
    case .owner: Self.presence(recommendation.owner)
    case .measures: measures(of: recommendation)
    case .constraints: Self.presence(recommendation.constraints)
    case .addressee: recommendation.addressedTo == nil ? .blank : .said
    }
  }

  private func steps(of recommendation: PublishedRecommendation) -> Presence {
    guard !recommendation.steps.isEmpty else { return .blank }
    return recommendation.steps.allSatisfy { $0.by != nil } ? .said : .partly
  }

  /// A measure is whole with what it is to become.
  private func measures(of recommendation: PublishedRecommendation) -> Presence {
    guard !recommendation.measures.isEmpty else { return .blank }
    return recommendation.measures.allSatisfy { $0.target != nil } ? .said : .partly
  }

  private static func presence(_ value: PublishedValue) -> Presence {
    switch value {
    case .shown, .withheld: .said
    case .notKnown: .notKnown
    case .blank: .blank
    }
  }

  private static func together(_ parts: [Presence]) -> Presence {
    guard let first = parts.first, parts.contains(where: { $0 != first }) else {
      return parts.first ?? .blank
    }
    return parts.contains(.blank) ? .partly : .said
  }
}

extension PublishedRecommendation.Smart {
  fileprivate var all: [PublishedValue] {
    [specific, measurable, achievable, realistic, timeBound]
  }
}
