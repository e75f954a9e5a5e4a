internal import Mustache
internal import Publication

/// An event with what follows from it.
struct EventContent: Sendable {
  let event: PublishedEvent
  let tracing: Tracing
}

enum EventOffer {
  /// The whole event, for its page.
  static let event = Offer<EventContent>(
    facts + [
      .list("officers", "The officers and staff involved.", officer) { $0.event.officers },
      .value("source", "The record or interview that it rests on.") { $0.event.source },
      .list("terms", "The terms of reference that it concerns.", ReferenceOffer.short) { content in
        content.tracing.terms(answeredBy: content.event).map(content.tracing.link(to:))
      },
      .body("account", "What happened.", under: 2) { $0.event.account },
      Offer<EventContent>.Fields("reasoning", "The reasoning.", .html) { content, scene in
        content.event.reasoning.map { .html(scene.body($0, idPrefix: "reasoning.", under: 2)) }
          ?? .none
      },
      .list("judgements", "The judgements of practice.", JudgementOffer.judgement) { content in
        content.event.judgements.map {
          ShownJudgement(judgement: $0, showsEvents: $0.events.count > 1)
        }
      },
      .html("not-analysed", "Why there is no analysis.") { $0.event.notAnalysed },
      .guests("across", "The judgements across events that are about it.", ChainOffer.judged) {
        content in
        content.tracing.judged(on: content.event).filter { $0.event == nil }
      },
      .list("chain", "The learning that comes from it, and what follows.", ChainOffer.link) {
        $0.tracing.chain(from: $0.event)
      },
    ])

  /// A row of the chronology.
  static let row = Offer<EventContent>(
    facts + [
      .text("anchor", "The row's anchor.") { $0.event.id.lowercased() },
      .address("address", "The event's page.") { $0.event.page.address },
      .plain("plain-title", "What happened, in a few words without markup.") { $0.event.title },
      .list("judgements", "The judgements of practice.", ChainOffer.judged) { content in
        content.event.judgements.map { Tracing.Judged(judgement: $0, event: content.event) }
      },
      .html("not-analysed", "Why there is no analysis.") { $0.event.notAnalysed },
      .text("persons", "Everybody who was there, for the filter.") {
        EventFilter.persons($0.event).joined(separator: "|")
      },
      .text("agency-names", "The agencies, for the filter.") {
        $0.event.agencies.map(\.plain).joined(separator: "|")
      },
      .text("judgement-words", "The kinds of judgement, for the filter.") { content, scene in
        EventFilter.kinds(content.event, scene.words).joined(separator: "|")
      },
    ])

  private static let officer = Offer<PublishedOfficer>([
    .title("name", "Who.") { $0.name },
    .part("interview", "Where it says whether they were spoken to.", ReferenceOffer.page) {
      $0.interview
    },
    .label("spoken-to", "Whether they were spoken to.") { $0.spokenTo.map { Label($0) } },
  ])

  private static let facts: [Offer<EventContent>.Fields] = [
    .text("id", "For example E04.") { $0.event.id },
    .title("title", "What happened, in a few words.") { $0.event.title },
    .html("date", "When, as far as it is known.") { $0.event.date },
    .flag("is-day-missing", "Whether a day is missing from the date.") { $0.event.isDayMissing },
    .html("time", "The time of day, where it is known.") { $0.event.time },
    .names("contact-with", "Whom the contact was with.") { $0.event.contactWith },
    .texts("agencies", "The agencies involved.") { $0.event.agencies },
    .value("action", "What agencies did in response.") { $0.event.action },
    .flag("is-significant", "Whether it is a key event.") { $0.event.isSignificant },
    .html("outside-scope", "Why it is told although outside the timescale.") {
      $0.event.outsideScope
    },
  ]
}
