internal import Publication

/// The motivated-intruder sheet.
enum IntruderOffer {
  static let sheet = Offer<PublishedIntruderSheet>([
    .list("people", "Everybody, as the public view shows them.", person) { $0.people },
    .list("tries", "What an intruder would try.", attempt) { _ in Words.intruderTries.map(\.key) },
    .text("signed-by", "Who signed.") { $0.signedBy },
    .text("signed-on", "When.") { $0.signedOn },
    .text("signature", "Both in a sentence.") { sheet, scene in
      sheet.signedBy.map { scene.words("signed", ["who": $0, "date": sheet.signedOn ?? "…"]) }
    },
    .text("note", "What they noted.") { $0.note },
  ])

  private static let attempt = Offer<String>([
    .text("text", "What to try.") { $1.words[$0] },
    .text("short", "The same in a word or two.") { $1.words[$0 + "-short"] },
  ])

  private static let person = Offer<SheetPerson>([
    .text("anchor", "The person's anchor.") { "person-" + $0.id },
    .text("name", "The real name.") { $0.name },
    .text("shown-as", "What the view calls them.") { $0.shownAs },
    .label("role", "What the person is in the review.") { Label("person-", $0.role.rawValue) },
    .text("relationship", "Whose sister, for example.") { $0.relationship },
    .text("pronouns", "Such as she/her.") { $0.pronouns },
    .list("characteristics", "The characteristics that the view shows.", fact) {
      $0.characteristics
    },
    .text("rare", "What to think of characteristics that few people share.") { person, scene in
      guard !person.telling.isEmpty else { return nil }
      let together = person.telling.joined(separator: ", ")
      return scene.words(
        person.telling.count == 1 ? "rare-one" : "rare-many", ["which": together])
    },
    .list("events", "The events in which the person appears.", event) { $0.events },
    .text("days", "How many events show their day.") { person, scene in
      let days = person.events.count { $0.isExact }
      return days == 0 ? nil : scene.words.count(days, one: "one-exact", many: "many-exact")
    },
    .list("hints", "Sentences that may lead to the person.", hints) { person in
      SheetHint.Kind.allCases.compactMap { kind in
        let own = person.hints.filter { $0.kind == kind }
        return own.isEmpty ? nil : Hints(kind: kind, hints: own)
      }
    },
    .list("tries", "What to tick.", attempt) { _ in Words.intruderTries.map(\.key) },
  ])

  private static let fact = Offer<SheetFact>([
    .text("label", "What is asked.") { $0.label },
    .text("value", "What the view shows.") { $0.value },
  ])

  private static let event = Offer<SheetEvent>([
    .text("id", "The event's id.") { $0.id },
    .text("title", "The event.") { $0.title },
    .text("date", "The date as shown.") { $0.date },
    .text("agencies", "The agencies named.") { $0.agencies.joined(separator: ", ") },
  ])

  private struct Hints: Sendable {
    let kind: SheetHint.Kind
    let hints: [SheetHint]
  }

  private static let hints = Offer<Hints>([
    .label("kind", "What it may say.") { Label("hint-", $0.kind.rawValue) },
    .text("count", "How many sentences.") { String($0.hints.count) },
    .list("sentences", "The sentences.", sentence) { $0.hints },
  ])

  private static let sentence = Offer<SheetHint>([
    .text("word", "The word that gave it away.") { $0.word },
    .text("sentence", "The sentence.") { $0.sentence },
    .text("place", "The file and line.") { $0.position.words },
  ])
}
