internal import Content

extension ProjectMaker {
  func planColumns(on page: PagePublisher) -> [PublishedPlanColumn] {
    guard shows(.recommendations) else { return [] }
    return planColumns.map { PublishedPlanColumn(key: $0.key.text, title: page.text($0.title)) }
  }

  private var planColumns: [PlanColumn] {
    let index = project.index
    return index.planColumns
      ?? PlanColumn.known.map { PlanColumn(key: SourceText($0, at: index.title.position)) }
  }

  func plan(
    _ row: ActionPlanRow, of recommendation: Recommendation, on page: PagePublisher
  ) -> PublishedRecommendation.Plan {
    let due = view.dates == .exact ? row.targetDate?.date?.latest : nil
    let id = recommendation.id.text
    return PublishedRecommendation.Plan(
      page: PageReference(
        address: addresses.page(.actionPlan) + "#" + id.lowercased(),
        title: PublishedText(plain: id)),
      cells: planColumns.map { page.value(stated($0.key.text, in: row, of: recommendation)) },
      targetDate: page.value(row.targetDate), status: row.status?.value, due: due,
      isOverdue: isOverdue(due, row.status?.value))
  }

  private func stated(
    _ key: String, in row: ActionPlanRow, of recommendation: Recommendation
  ) -> Stated? {
    switch key {
    case "owner": row.owner ?? recommendation.owner
    case "scope": row.scope
    case "action": row.action
    case "lead-agency": row.leadAgency
    case "milestones": row.milestones
    case "target-date": row.targetDate
    case "completed": row.completed
    case "status": nil
    default: row.others.first { $0.key.text == key }?.value
    }
  }
}
