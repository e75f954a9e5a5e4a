internal import Publication

/// How the review was done, with what rests on it.
struct MethodologyContent: Sendable {
  let methodology: PublishedMethodology
  let tracing: Tracing
}

/// A policy with the judgements that practice was held against it in.
struct UsedPolicy: Sendable {
  let policy: PublishedMethodology.Policy
  let judged: [ShortLink]

  init(_ policy: PublishedMethodology.Policy, in tracing: Tracing) {
    self.policy = policy
    let anchor = "#" + policy.id.lowercased()
    judged = tracing.judged.filter { each in
      each.judgement.policies.contains { $0.page?.address.hasSuffix(anchor) == true }
    }.map { ShortLink($0) }
  }
}

enum MethodologyOffer {
  static let content = Offer<MethodologyContent>([
    .part("methodology", "How the review was done.", methodology) { $0.methodology },
    .list("policies", "What practice is judged by.", policy) { content in
      content.methodology.policies.map { UsedPolicy($0, in: content.tracing) }
    },
  ])

  private static let methodology = Offer<PublishedMethodology>([
    .body("body", "The approach in prose.") { $0.body },
    .html("approach", "The methodology that was used, or that none was.") { $0.approach },
    .list("systems", "The systems that were to be searched.", system) { $0.systems },
    .list("interviews", "Who was spoken to, and who was not.", interview) { $0.interviews },
    .value("qa-process", "How the review was quality assured.") { $0.qaProcess },
    .value("staff-debrief", "How staff were debriefed.") { $0.staffDebrief },
    .texts("limitations", "What could not be established.") { $0.limitations },
  ])

  private static let system = Offer<PublishedMethodology.System>([
    .title("name", "The system.") { $0.name },
    .label("accessed", "Whether it could be searched.") { $0.accessed.map { Label($0) } },
    .html("reason", "Why not.") { $0.reason },
    .html("searched", "The period that was searched.") { $0.searched },
  ])

  private static let policy = Offer<UsedPolicy>([
    .text("id", "For example P1.") { $0.policy.id },
    .text("anchor", "The row's anchor.") { $0.policy.id.lowercased() },
    .title("title", "The policy or guidance.") { $0.policy.title },
    .label("kind", "Whose it is.") { used in
      used.policy.kind.map { Label("policy-", $0.rawValue) }
    },
    .html("version", "Its version.") { $0.policy.version },
    .html("in-force", "When it was in force.") { $0.policy.inForce },
    .title("link", "Where it can be read.") { $0.policy.link },
    .html("since-changed", "How it has changed since.") { $0.policy.sinceChanged },
    .list("judgements", "The judgements that it is held against practice in.", ReferenceOffer.short)
    {
      $0.judged
    },
  ])

  private static let interview = Offer<PublishedMethodology.Interview>([
    .text("anchor", "The row's anchor.") { $0.anchor },
    .title("person", "Who.") { $0.person },
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
