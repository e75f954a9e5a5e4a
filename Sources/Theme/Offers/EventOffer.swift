internal import Mustache
internal import Publication

enum EventOffer {
  /// The whole event, for its page.
  static let event = Offer<PublishedEvent>(
    facts + [
      .texts("officers", "The officers and staff involved.") { $0.officers },
      .value("source", "The record or interview that it rests on.") { $0.source },
      .list("terms", "The terms of reference that it concerns.", ReferenceOffer.page) {
        $0.termsOfReference
      },
      .body("account", "What happened.") { $0.account },
      Offer<PublishedEvent>.Fields("reasoning", "The reasoning.", .html) { event, scene in
        event.reasoning.map { .html(scene.body($0, idPrefix: "reasoning.")) } ?? .none
      },
      .list("judgements", "The judgements of practice.", JudgementOffer.judgement) { event in
        event.judgements.map { ShownJudgement(judgement: $0, showsEvents: $0.events.count > 1) }
      },
      .html("not-analysed", "Why there is no analysis.") { $0.notAnalysed },
    ])

  /// A row of the chronology.
  static let row = Offer<PublishedEvent>(
    facts + [
      .text("anchor", "The row's anchor.") { $0.id.lowercased() },
      .address("address", "The event's page.") { $0.page.address },
      .plain("plain-title", "What happened, in a few words without markup.") { $0.title },
      .list("judgements", "The kinds of judgement.", rowJudgement) { $0.judgements },
    ])

  private static let rowJudgement = Offer<PublishedJudgement>([
    .part("kind", "Which of the four kinds it is.", LabelOffer.judgement) { $0.kind }
  ])

  private static let facts: [Offer<PublishedEvent>.Fields] = [
    .text("id", "For example E04.") { $0.id },
    .html("title", "What happened, in a few words.") { $0.title },
    .html("date", "When, as far as it is known.") { $0.date },
    .flag("is-exact", "Whether the date is known to the day without doubt.") { $0.dateIsExact },
    .html("time", "The time of day, where it is known.") { $0.time },
    .texts("contact-with", "Whom the contact was with.") { $0.contactWith },
    .texts("agencies", "The agencies involved.") { $0.agencies },
    .value("action", "What agencies did in response.") { $0.action },
    .flag("is-significant", "Whether it is a key event.") { $0.isSignificant },
    .html("outside-scope", "Why it is told although outside the timescale.") { $0.outsideScope },
  ]
}
