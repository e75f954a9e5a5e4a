internal import Publication

enum ImplementationOffer {
  static let implementation = Offer<PublishedImplementation>([
    .body("body", "How learning returns to the system, in prose.") { $0.body },
    .value("ownership", "Who owns it.") { $0.ownership },
    .value("intended-outcome", "What should be different.") { $0.intendedOutcome },
    .value("impact-measure", "How anybody would see it.") { $0.impactMeasure },
    .value("tracking", "How it is tracked.") { $0.tracking },
    .value("governance", "Who oversees it.") { $0.governance },
    .value("strategy-link", "The strategy that it is part of.") { $0.strategyLink },
    .texts("dissemination", "How the learning is passed on.") { $0.dissemination },
    .texts("evidence", "What shows it.") { $0.evidence },
  ])
}
