internal import Publication

enum MethodologyOffer {
  static let methodology = Offer<PublishedMethodology>([
    .body("body", "The approach in prose.") { $0.body },
    .html("approach", "The methodology that was used, or that none was.") { $0.approach },
    .list("systems", "The systems that were to be searched.", system) { $0.systems },
    .list("policies", "What practice is judged by.", policy) { $0.policies },
    .list("interviews", "Who was spoken to, and who was not.", interview) { $0.interviews },
    .value("qa-process", "How the review was quality assured.") { $0.qaProcess },
    .value("staff-debrief", "How staff were debriefed.") { $0.staffDebrief },
    .texts("limitations", "What could not be established.") { $0.limitations },
  ])

  private static let system = Offer<PublishedMethodology.System>([
    .html("name", "The system.") { $0.name },
    .label("accessed", "Whether it could be searched.") { $0.accessed.map { Label($0) } },
    .html("reason", "Why not.") { $0.reason },
    .html("searched", "The period that was searched.") { $0.searched },
  ])

  private static let policy = Offer<PublishedMethodology.Policy>([
    .text("id", "For example P1.") { $0.id },
    .text("anchor", "The row's anchor.") { $0.id.lowercased() },
    .html("title", "The policy or guidance.") { $0.title },
    .label("kind", "Whose it is.") { policy in
      policy.kind.map { Label("policy-", $0.rawValue) }
    },
    .html("version", "Its version.") { $0.version },
    .html("in-force", "When it was in force.") { $0.inForce },
    .html("link", "Where it can be read.") { $0.link },
    .html("since-changed", "How it has changed since.") { $0.sinceChanged },
  ])

  private static let interview = Offer<PublishedMethodology.Interview>([
    .html("person", "Who.") { $0.person },
    .list("involvement", "The events that they were involved in.", ReferenceOffer.page) {
      $0.involvement
    },
    .label("spoken-to", "Whether they were spoken to.") { $0.spokenTo.map { Label($0) } },
    .html("date", "When.") { $0.date },
    .html("obtained", "What was learned.") { $0.obtained },
    .flag("is-obtained-withheld", "Whether something was learned that this view does not tell.") {
      $0.isObtainedWithheld
    },
    .html("reason", "Why they were not spoken to.") { $0.reason },
  ])
}
