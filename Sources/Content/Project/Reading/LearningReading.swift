extension LearningPoint {
  init(_ fields: Fields, _ body: Body) {
    self.init(
      notes: PageNotes(fields, file: body.file), id: fields.id(example: "L1"),
      title: fields.requiredText("title", example: "Handovers lose risk"), body: body)
    level = fields.choice("level")
    events = fields.texts("events", example: "[E04]")
    analysis = fields.texts("analysis", example: "[A04a]")
    actionTaken = ActionTaken.read(fields)
    previous = fields.groups(
      "previous", of: "an earlier review",
      example: "{review: \"…\", similar: yes, acted-on: unknown}"
    ) {
      PreviousReview(
        review: $0.requiredText("review", example: "DHR 2019"), similar: $0.flag("similar"),
        actedOn: $0.choice("acted-on"))
    }
    themes = fields.texts("themes", example: "[risk assessment]")
    noRecommendation = fields.text("no-recommendation")
  }
}

extension ActionTaken {
  /// The words `none yet`, or what was done.
  fileprivate static func read(_ fields: Fields) -> ActionTaken? {
    let key = "action-taken"
    let example = "none yet, or {what: \"…\", when: 2023-09, how: \"…\", evidence: \"…\"}"
    guard let node = fields.node(key) else { return nil }
    if case .text(let text, _) = node.content {
      if text.lowercased() == "none yet" { return .noneYet(SourceText(text, at: node.position)) }
      fields.refuse(node, of: key, isNot: "'none yet' or what was done", example: example)
      return nil
    }
    return fields.group(node, of: key, "an action taken", example: example) {
      .taken(
        what: $0.text("what"), when: $0.text("when", example: "2023-09"), how: $0.text("how"),
        evidence: $0.text("evidence"))
    }
  }
}
