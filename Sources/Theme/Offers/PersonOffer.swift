internal import Content
internal import Publication

/// The people of a project and what is said about them together.
struct PeopleContent: Sendable {
  let people: [PublishedPerson]
  let livedExperience: PublishedBody?
  let intersectionality: PublishedIntersectionality?
  let protected: [ProtectedCharacteristic]
  let considered: ConsideredCharacteristics?

  /// Those with a table of characteristics of their own.
  var subjects: [PublishedPerson] { people.filter { !$0.characteristics.isEmpty } }
  var others: [PublishedPerson] { people.filter { $0.characteristics.isEmpty } }
}

enum PersonOffer {
  static let people = Offer<PeopleContent>([
    .list("subjects", "Those with a table of characteristics.", person) { $0.subjects },
    .list("others", "Everybody else.", person) { $0.others },
    .body("lived-experience", "Lived experience and the voice of the victim.", under: 2) {
      $0.livedExperience
    },
    .part("intersectionality", "How characteristics came together.", intersectionality) {
      $0.intersectionality
    },
    .list("protected", "The nine protected characteristics against what was asked.", protected) {
      $0.protected
    },
    .part("considered", "Which of them the analysis considers.", considered) { $0.considered },
    .names("asked", "Those of whom every row of the table is asked.") { content in
      content.protected.first?.people.map(\.name) ?? []
    },
  ])

  private static let considered = Offer<ConsideredCharacteristics>([
    .text("sentence", "How many judgements consider any, in a sentence.") { considered, scene in
      scene.words(
        "considered-tally",
        [
          "all": String(considered.judgements), "one": String(considered.withOne),
          "several": String(considered.withSeveral),
        ])
    },
    .list("left", "By person, what is recorded and no judgement names.", left) {
      $0.left.map { Left(name: $0.name, rows: $0.rows) }
    },
  ])

  private struct Left: Sendable {
    let name: PublishedText
    let rows: [PublishedText]
  }

  private static let left = Offer<Left>([
    .title("name", "Who.") { $0.name },
    .names("rows", "The rows.") { $0.rows },
  ])

  private static let protected = Offer<ProtectedCharacteristic>([
    .text("name", "One of the nine.") { $0.name },
    .names("rows", "The rows of the table that ask it.") { $0.rows },
    .texts("not-asked", "What of it they do not ask.") { $0.notAsked },
    .list("people", "What is known of each person.", standing) {
      $0.people.map(PersonStanding.init)
    },
  ])

  private struct PersonStanding: Sendable {
    let name: PublishedText
    let standing: ProtectedCharacteristic.Standing
  }

  private static let standing = Offer<PersonStanding>([
    .plain("name", "Who.") { $0.name },
    .label("standing", "Recorded, stated as not known, or blank.") {
      Label("standing-", $0.standing.rawValue)
    },
  ])

  private static let person = Offer<PublishedPerson>([
    .text("anchor", "The person's anchor.") { $0.anchor },
    .title("name", "The name, pseudonym or label that the reader may know.") { $0.name },
    .plain("plain-name", "The same without markup.") { $0.name },
    .label("role", "What the person is in the review.") { Label("person-", $0.role.rawValue) },
    .html("relationship", "Whose sister, for example.") { $0.relationship },
    .html("pronouns", "Such as she/her.") { $0.pronouns },
    .part("named", "What only those who may know the name see.", named) { $0.named },
    .list("characteristics", "The rows of the table, in its order.", characteristic) {
      $0.characteristics
    },
    .flag("has-restrictions", "Whether restrictions on publishing are shown.") { person in
      person.characteristics.contains { $0.restriction != nil }
    },
    .flag("has-sources", "Whether it is said where anything is recorded.") { person in
      person.characteristics.contains { $0.source != nil }
    },
    .part("tally", "How many rows are recorded, where the reader may know.", tally) { $0.tally },
  ])

  private static let named = Offer<PublishedPerson.Named>([
    .html("rank", "Rank and collar number.") { $0.rank },
    .flag("has-facts", "Whether anything is said of them outside the table.") { named in
      !named.aliases.isEmpty || named.pseudonym != nil || named.born != nil || named.died != nil
        || !named.addresses.isEmpty || named.preferredLanguage != nil
    },
    .names("aliases", "Other names.") { $0.aliases },
    .title("pseudonym", "What the person is called in the published review.") { $0.pseudonym },
    .text("pseudonym-note", "Who chose it, and when it was agreed.") { named, scene in
      let notes = [
        named.pseudonymChosenBy.map { scene.words("chosen-by", ["who": $0.plain]) },
        named.pseudonymAgreed.map { scene.words("agreed-on", ["date": $0.plain]) },
      ].compactMap { $0 }
      return notes.isEmpty ? nil : notes.joined(separator: ", ")
    },
    .html("born", "Date of birth.") { $0.born },
    .html("died", "Date of death.") { $0.died },
    .texts("addresses", "Addresses.") { $0.addresses },
    .html("preferred-language", "The words that the person uses or prefers.") {
      $0.preferredLanguage
    },
  ])

  private static let characteristic = Offer<PublishedCharacteristic>([
    .title("label", "What is asked.") { $0.label },
    .value("value", "What is recorded.") { $0.value },
    .html("restriction", "What the register says about publishing it.") { $0.restriction },
    .html("source", "Where it is recorded.") { $0.source },
    .texts("categories", "The suggested answers, for those who write.") { $0.categories },
  ])

  private static let tally = Offer<CharacteristicsTally>([
    .number("recorded", "Rows with a value.") { $0.recorded },
    .number("not-known", "Rows stated as not known.") { $0.notKnown },
    .number("blank", "Rows left blank.") { $0.blank },
    .text("sentence", "The three in a sentence.") { tally, scene in
      scene.words(
        "tally",
        [
          "recorded": String(tally.recorded), "not-known": String(tally.notKnown),
          "blank": String(tally.blank),
          "all": String(tally.recorded + tally.notKnown + tally.blank),
        ])
    },
  ])

  private static let intersectionality = Offer<PublishedIntersectionality>([
    .value("barriers", "Barriers, and their effect.") { $0.barriers },
    .value("accessibility", "How accessible services were.") { $0.accessibility },
    .value("treatment", "How the person was viewed and treated.") { $0.treatment },
    .value("decisions", "What it meant for police decisions.") { $0.decisions },
  ])
}
