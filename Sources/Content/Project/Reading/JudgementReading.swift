extension Judgement {
  /// The judgements of an event, or across events.
  static func all(_ fields: Fields) -> [Judgement] {
    fields.groups(
      "analysis", of: "a judgement",
      example: "{id: A04a, judgement: consistent, policies: [P1], summary: \"…\"}", Judgement.init)
  }

  private init(_ fields: Fields) {
    self.init(
      id: fields.id(example: "A04a"), position: fields.position,
      kind: fields.choice("judgement"))
    events = fields.texts("events", example: "[E01, E04]")
    policies = fields.texts("policies", example: "[P1]")
    summary = fields.text("summary")
    policyGap = fields.text("policy-gap")
    policySinceChanged = fields.text("policy-since-changed")
    why = fields.stated("why")
    context = fields.texts("context", example: "[demand, training]")
    beyondStandard = fields.text("beyond-standard")
    isMissedOpportunity = fields.isSet("missed-opportunity")
    impact = fields.stated("impact")
    characteristics = fields.choices("characteristics")
    decisionInfluence = fields.text("decision-influence")
    termsOfReference = fields.texts("terms-of-reference", example: "[T1]")
    leadsTo = fields.texts("leads-to", example: "[L2]")
  }
}

extension CrossAnalysis {
  init(_ fields: Fields, _ body: Body) {
    self.init(notes: PageNotes(fields, file: body.file), body: body)
    analysis = Judgement.all(fields)
    for judgement in analysis where judgement.events.isEmpty {
      fields.findings.refuse(
        at: judgement.position, "A judgement across events names the events",
        help: "Write for example events: [E01, E04]")
    }
    let none: [SourceText?] =
      fields.group(
        "none-identified", of: "none-identified",
        example: "{good-practice: \"none was identified\"}"
      ) { [$0.text("good-practice"), $0.text("missed-opportunities"), $0.text("links")] }
      ?? [nil, nil, nil]
    (noGoodPractice, noMissedOpportunities, noLinks) = (none[0], none[1], none[2])
  }
}
