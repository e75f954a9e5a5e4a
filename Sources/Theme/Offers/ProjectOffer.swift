internal import Content
internal import Publication

/// The first page of a project.
struct ProjectHome: Sendable {
  let project: PublishedProject
  /// What the review says.
  let parts: [ProjectPart]
  /// What only those who write it see.
  let workingParts: [ProjectPart]
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
    .title("author", "The review officer, unless called just that.", beside: { _ in "author" }) {
      $0.project.facts.author
    },
    .title("lead", "The review lead, unless called just that.", beside: { _ in "lead" }) {
      $0.project.facts.lead
    },
    .html("scope", "The timescale under review.") { $0.project.facts.scope },
    .part("data-protection", "What data protection advice was taken.", dataProtection) {
      $0.project.facts.dataProtection
    },
    .list("dates", "The four dates that an IMR states.", date) { home in
      home.project.facts.dates.map { DatedStep(date: $0, facts: home.project.facts) }
    },
    .part("process-line", "The dates on one line, to scale.", ProcessOffer.line) {
      ProcessDrawing($0.project.facts.dates)
    },
    .text("whole-time", "How long it took from the incident to completion.") { home, scene in
      home.project.facts.daysToCompletion.map { days in
        scene.words("days-to-completion", ["n": String(days)])
      }
    },
    .body("context", "The context summary.", under: 2) { $0.project.context },
    .list("sign-off", "Who signs the review off, and what they have signed.", SignOffOffer.row) {
      SignOff.rows(of: $0.project)
    },
    .list("terms", "The terms of reference.", term) { home in
      home.project.termsOfReference.map { HomeTerm(term: $0, folder: home.project.address) }
    },
    .list("parts", "The other pages of the review.", part) { $0.parts },
    .list("working-parts", "The pages that only those who write it see.", part) {
      $0.workingParts
    },
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

  private static let dataProtection = Offer<PublishedDataProtection>([
    .label("consulted", "Whether anybody was asked.") { $0.consulted.map { Label($0) } },
    .html("by", "Who was asked.") { $0.by },
    .html("date", "When.") { $0.date },
    .html("note", "What came of it.") { $0.note },
  ])

  private struct DatedStep: Sendable {
    let date: ProcessDate
    let facts: ProjectFacts

    /// The interval that ends with the step.
    var interval: Delay.Interval? {
      switch date.step {
      case .incident: nil
      case .requested: .incidentToRequested
      case .completed: .requestedToCompleted
      case .qualityAssured: .completedToQualityAssured
      }
    }
  }

  private static let date = Offer<DatedStep>([
    .text("label", "Which of the four dates.") { step, scene in
      scene.words["step-" + step.date.step.rawValue]
    },
    .html("date", "The date, where it is given.") { $0.date.date },
    .text("interval", "How long after the step before, where both are known.") { step, scene in
      step.date.daysSinceBefore.map { days in
        days == 0
          ? scene.words["same-day"] : scene.words.count(days, one: "one-day", many: "many-days")
      }
    },
    .texts("reasons", "Why it took so long, where that is said.") { step in
      step.facts.delays.filter { $0.between != nil && $0.between == step.interval }.map(\.reason)
    },
  ])

  private static let part = Offer<ProjectPart>([
    .address("address", "The page.") { $0.link.address },
    .text("title", "What it is called.") { $0.link.title },
    .text("count", "How many things it holds, in words.") { $0.count },
  ])
}
