internal import Publication

/// The action plan of a project.
struct ActionPlanContent: Sendable {
  let project: PublishedProject
}

/// A cell of the action plan under its column.
struct PlanCell: Sendable {
  let column: PublishedPlanColumn
  let value: PublishedValue
  let plan: PublishedRecommendation.Plan
}

/// A row of the action plan.
struct PlanRow: Guest {
  let recommendation: PublishedRecommendation
  let project: PublishedProject
  var page: PageReference { recommendation.page }
}

enum ActionPlanOffer {
  static let actionPlan = Offer<ActionPlanContent>([
    .html("separate-document", "Where the plan is, if it is kept elsewhere.") {
      $0.project.separateActionPlan
    },
    .html("as-of", "The day against which actions are overdue, where the view has one.") {
      $0.project.asOf
    },
    .number("column-count", "How many columns follow the recommendation.") {
      $0.project.planColumns.count
    },
    .list("columns", "The columns, in order.", column) { $0.project.planColumns },
    .guests("rows", "A row for each recommendation.", row) { content in
      content.project.recommendations.map { PlanRow(recommendation: $0, project: content.project) }
    },
  ])

  private static let column = Offer<PublishedPlanColumn>(title { $0 })

  private static func title<Subject>(
    _ column: @escaping @Sendable (Subject) -> PublishedPlanColumn
  ) -> [Offer<Subject>.Fields] {
    [
      .text("title", "What the column is headed.") { subject, scene in
        let column = column(subject)
        return column.title?.plain ?? scene.words[Self.word(of: column.key)]
      },
      .text("key", "What files call the column, for a class.") { column($0).key },
    ]
  }

  /// The keys of words that another part of the interface has had for longer.
  private static func word(of key: String) -> String {
    switch key {
    case "scope", "action": "plan-" + key
    default: key
    }
  }

  private static let row = Offer<PlanRow>([
    .text("anchor", "The row's anchor.") { $0.recommendation.id.lowercased() },
    .address("address", "The recommendation's page.") { $0.recommendation.page.address },
    .text("id", "For example R1.") { $0.recommendation.id },
    .title("title", "The recommendation in a line.") { $0.recommendation.title },
    .list("learning", "The learning that it answers.", ReferenceOffer.short) { row in
      row.project.learning.filter { point in
        row.recommendation.learning.contains { $0.address == point.page.address }
      }.map { ShortLink($0) }
    },
    .flag("has-plan", "Whether there is a row yet.") { $0.recommendation.plan != nil },
    .list("cells", "A cell for each column; none where there is no row yet.", cell) { row in
      cells(of: row.recommendation, in: row.project)
    },
    .text("columns", "How many columns a row without cells is wide.") { row in
      String(row.project.planColumns.count)
    },
  ])

  static func cells(
    of recommendation: PublishedRecommendation, in project: PublishedProject
  ) -> [PlanCell] {
    guard let plan = recommendation.plan else { return [] }
    return zip(project.planColumns, plan.cells).map {
      PlanCell(column: $0, value: $1, plan: plan)
    }
  }

  static let cell = Offer<PlanCell>(
    title(\.column) + [
      .value("value", "What the cell holds; nothing where it is the status.") { cell in
        cell.isStatus || cell.isNotYet ? nil : cell.value
      },
      .html("not-yet", "Why an action that is still open was not completed.") { cell in
        guard cell.isNotYet, case .notKnown(let reason) = cell.value else { return nil }
        return reason
      },
      .flag("is-status", "Whether it is the cell of the status.") { $0.isStatus },
      .part("plan", "The row.", plan) { $0.plan },
    ])

  static let plan = Offer<PublishedRecommendation.Plan>([
    .address("address", "The row on the page of the action plan.") { $0.page.address },
    .value("target-date", "By when.") { $0.targetDate },
    .label("status", "How far it has come.") { plan in
      plan.status.map { Label($0.rawValue, word: "plan-" + $0.rawValue) }
    },
    .flag("is-overdue", "Whether it should have been completed by the view's day.") {
      $0.isOverdue
    },
  ])
}

extension PlanCell {
  var isStatus: Bool { column.key == "status" }

  /// Whether it says why something is not completed that is not complete: no unknown, but an open action.
  var isNotYet: Bool {
    guard column.key == "completed", plan.status != .complete, case .notKnown = value else {
      return false
    }
    return true
  }
}
