internal import Publication

/// The action plan of a project.
struct ActionPlanContent: Sendable {
  let rows: [PublishedRecommendation]
  let separateDocument: PublishedText?
}

enum ActionPlanOffer {
  static let actionPlan = Offer<ActionPlanContent>([
    .html("separate-document", "Where the plan is, if it is kept elsewhere.") {
      $0.separateDocument
    },
    .guests("rows", "A row for each recommendation.", row) { $0.rows },
  ])

  private static let row = Offer<PublishedRecommendation>([
    .text("anchor", "The row's anchor.") { $0.id.lowercased() },
    .address("address", "The recommendation's page.") { $0.page.address },
    .text("id", "For example R1.") { $0.id },
    .html("title", "The recommendation in a line.") { $0.title },
    .part("plan", "What the row says; nothing where there is no row yet.", plan) { $0.plan },
  ])

  static let plan = Offer<PublishedRecommendation.Plan>([
    .value("scope", "Local, regional or national.") { $0.scope },
    .value("action", "What is to be done.") { $0.action },
    .value("lead-agency", "Who leads.") { $0.leadAgency },
    .value("milestones", "The milestones.") { $0.milestones },
    .value("target-date", "By when.") { $0.targetDate },
    .value("completed", "When it was completed.") { $0.completed },
    .label("status", "How far it has come.") { plan in
      plan.status.map { Label($0.rawValue, word: "plan-" + $0.rawValue) }
    },
  ])
}
