internal import Publication

/// The first page of a project.
struct ProjectHome: Sendable {
  let project: PublishedProject
  let parts: [ProjectPart]
}

/// A page of the project as its first page lists it.
struct ProjectPart: Sendable {
  let link: Link
  /// How many things the page holds, in words.
  let count: String?
}

enum ProjectOffer {
  static let home = Offer<ProjectHome>([
    .label("review-type", "The kind of statutory review.") { home in
      home.project.facts.reviewType.map { Label("review-", $0.rawValue) }
    },
    .html("review-reference", "The statutory review's reference.") {
      $0.project.facts.reviewReference
    },
    .html("overview-author", "The author of the statutory review.") {
      $0.project.facts.overviewAuthor
    },
    .html("board", "The board or partnership.") { $0.project.facts.board },
    .html("reference", "The force's own reference.") { $0.project.facts.reference },
    .html("agency", "The force writing.") { $0.project.facts.agency },
    .html("version", "The version.") { $0.project.facts.version },
    .label("stage", "How far the review has come.") { home in
      let stage = home.project.facts.stage.rawValue
      return Label(stage, word: "stage-" + stage)
    },
    .html("author", "The review officer, unless called just that.", beside: "author") {
      $0.project.facts.author
    },
    .html("lead", "The review lead, unless called just that.", beside: "lead") {
      $0.project.facts.lead
    },
    .html("scope", "The timescale under review.") { $0.project.facts.scope },
    .html("data-protection", "What data protection advice was taken.") {
      $0.project.facts.dataProtection
    },
    .list("dates", "The four dates that an IMR states.", date) { $0.project.facts.dates },
    .list("delays", "Reasons for delay.", delay) { $0.project.facts.delays },
    .body("context", "The context summary.") { $0.project.context },
    .list("terms", "The terms of reference.", term) { home in
      home.project.termsOfReference.map { HomeTerm(term: $0, folder: home.project.address) }
    },
    .list("parts", "The other pages.", part) { $0.parts },
    .list("standing", "Where each public view stands, for its author.", StandingOffer.standing) {
      Standing.all(of: $0.project)
    },
  ])

  private struct HomeTerm: Sendable {
    let term: PublishedTermOfReference
    let folder: String
  }

  private static let term = Offer<HomeTerm>([
    .text("id", "For example T1.") { $0.term.id },
    .html("text", "The question that the statutory review asks.") { $0.term.text },
    .address("address", "Where it says what answers it.") { term in
      term.folder + ProjectPage.termsOfReference.rawValue + "#" + term.term.id.lowercased()
    },
  ])

  private static let date = Offer<ProcessDate>([
    .text("label", "Which of the four dates.") { date, scene in
      scene.words["step-" + date.step.rawValue]
    },
    .html("date", "The date, where it is given.") { $0.date },
    .text("interval", "How long after the step before, where both are known.") { date, scene in
      date.daysSinceBefore.map { days in
        days == 0
          ? scene.words["same-day"] : scene.words.count(days, one: "one-day", many: "many-days")
      }
    },
  ])

  private static let delay = Offer<PublishedDelay>([
    .label("between", "Between which dates.") { delay in
      delay.between.map { Label("between-", $0.rawValue) }
    },
    .html("reason", "Why.") { $0.reason },
  ])

  private static let part = Offer<ProjectPart>([
    .address("address", "The page.") { $0.link.address },
    .text("title", "What it is called.") { $0.link.title },
    .text("count", "How many things it holds, in words.") { $0.count },
  ])
}
