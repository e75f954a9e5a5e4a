internal import Publication

/// A judgement as one page shows it.
struct ShownJudgement: Sendable {
  let judgement: PublishedJudgement
  /// Whether the events are named: not on the page of the only event.
  let showsEvents: Bool
}

enum JudgementOffer {
  static let judgement = Offer<ShownJudgement>([
    .text("id", "For example A04a.") { $0.judgement.id },
    .text("anchor", "The anchor on its page.") { Anchors.anchor(of: $0.judgement.page) },
    .part("kind", "Which of the four kinds it is.", LabelOffer.judgement) { $0.judgement.kind },
    .title("summary", "The judgement in a sentence.") { $0.judgement.summary },
    .flag("shows-events", "Whether to name the events.") { $0.showsEvents },
    .list("events", "The events that it is about.", ReferenceOffer.page) { $0.judgement.events },
    .list("policies", "What practice is judged by.", citation) { $0.judgement.policies },
    .html("policy-gap", "What the policy lacked.") { $0.judgement.policyGap },
    .html("policy-since-changed", "How the policy has changed since.") {
      $0.judgement.policySinceChanged
    },
    .value("why", "Why, where it is not good practice or anything is said.") { shown in
      whereSaid(shown.judgement.why, isAsked: shown.judgement.kind == .notConsistent)
    },
    .texts("context", "Demand, training and the like.") { $0.judgement.context },
    .html("beyond-standard", "How it went beyond the standard.") { $0.judgement.beyondStandard },
    .flag("is-missed-opportunity", "Whether an opportunity was missed.") {
      $0.judgement.isMissedOpportunity
    },
    .value("impact", "What it meant for people, where anything is said.") { shown in
      whereSaid(shown.judgement.impact, isAsked: false)
    },
    .texts("characteristics", "The characteristics that were considered.") {
      $0.judgement.characteristics
    },
    .html("decision-influence", "How they influenced decisions.") {
      $0.judgement.decisionInfluence
    },
    .list("terms", "The terms of reference that it answers.", ReferenceOffer.page) {
      $0.judgement.termsOfReference
    },
    .list("leads-to", "The learning points that it leads to.", ReferenceOffer.page) {
      $0.judgement.leadsTo
    },
  ])

  private static let citation = Offer<PublishedCitation>([
    .title("title", "The policy or guidance.") { $0.title },
    .part("page", "Where the methodology tells of it.", ReferenceOffer.page) { $0.page },
  ])

  /// A blank is shown only where the advice asks for the value.
  static func whereSaid(_ value: PublishedValue, isAsked: Bool) -> PublishedValue? {
    if case .blank = value, !isAsked { return nil }
    return value
  }
}

enum Anchors {
  /// The anchor of a reference, without its `#`; empty where it has none.
  static func anchor(of page: PageReference) -> String {
    page.address.firstIndex(of: "#").map {
      String(page.address[page.address.index(after: $0)...])
    } ?? ""
  }
}
