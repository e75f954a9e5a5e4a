extension Recommendation {
  init(_ fields: Fields, _ body: Body) {
    self.init(
      notes: PageNotes(fields, file: body.file), id: fields.id(example: "R1"),
      title: fields.requiredText("title", example: "Teach handover of risk"), body: body)
    learning = fields.texts("learning", example: "[L1]")
    addressedTo = fields.choice("addressed-to")
    addressedBody = fields.text("body", example: "College of Policing")
    owner = fields.stated("owner")
    outcome = fields.stated("outcome")
    rationale = fields.stated("rationale")
    how = fields.stated("how")
    constraints = fields.stated("constraints")
    readWork(fields)
    isAspirational = fields.isSet("aspirational")
    isAlreadyAgreed = fields.isSet("already-agreed")
    agreed =
      fields.group("agreed", of: "an agreement", example: "{author: 2024-01-15, lead: 2024-01-16}")
    {
      Agreement(author: $0.date("author"), lead: $0.date("lead"))
    } ?? Agreement()
    actionPlan = fields.group(
      "action-plan", of: "an action-plan row", example: "{action: \"…\", lead-agency: \"…\"}",
      ActionPlanRow.init)
  }

  private mutating func readWork(_ fields: Fields) {
    smart =
      fields.group(
        "smart", of: "smart", example: "{specific: \"…\", measurable: \"…\"}", Smart.init)
      ?? Smart()
    steps = fields.groups("steps", of: "a step", example: "{what: \"…\", by: 2024-09-30}") {
      Step(what: $0.requiredText("what", example: "write the lesson plan"), by: $0.date("by"))
    }
    measures = fields.groups(
      "measures", of: "a measure", example: "{metric: \"…\", baseline: \"…\", target: \"…\"}"
    ) {
      Measure(
        metric: $0.requiredText("metric", example: "handovers with a recorded risk"),
        baseline: $0.text("baseline"), target: $0.text("target"), source: $0.text("source"))
    }
  }
}

extension Smart {
  fileprivate init(_ fields: Fields) {
    specific = fields.stated("specific")
    measurable = fields.stated("measurable")
    achievable = fields.stated("achievable")
    realistic = fields.stated("realistic")
    timeBound = fields.stated("time-bound")
  }
}

extension ActionPlanRow {
  fileprivate init(_ fields: Fields) {
    position = fields.position
    owner = fields.stated("owner")
    scope = fields.stated("scope")
    action = fields.stated("action")
    leadAgency = fields.stated("lead-agency")
    milestones = fields.stated("milestones")
    targetDate = fields.stated("target-date")
    completed = fields.stated("completed")
    status = fields.choice("status")
    others = fields.otherKeys.map { ActionPlanRow.Cell(key: $0, value: fields.stated($0.text)) }
  }
}
