extension Implementation {
  init(_ fields: Fields, _ body: Body) {
    self.init(notes: PageNotes(fields, file: body.file), body: body)
    ownership = fields.stated("ownership")
    intendedOutcome = fields.stated("intended-outcome")
    impactMeasure = fields.stated("impact-measure")
    tracking = fields.stated("tracking")
    governance = fields.stated("governance")
    strategyLink = fields.stated("strategy-link")
    dissemination = fields.texts("dissemination", example: "[training day]")
    evidence = fields.texts("evidence", example: "[audit of May 2024]")
  }
}

extension ExtraSection {
  init(_ fields: Fields, _ body: Body) {
    self.init(
      notes: PageNotes(fields, file: body.file), id: fields.id(example: "independence"),
      title: fields.requiredText("title", example: "Statement of independence"),
      weight: fields.number("weight") ?? 0, body: body)
  }
}

extension ChecklistState {
  init(_ fields: Fields, _ body: Body) {
    self.init(notes: PageNotes(fields, file: body.file), body: body)
    let example = "{answer: partly, by: review officer, date: 2024-01-12}"
    state = fields.entries("state", example: "{\"2b.3\": \(example)}").compactMap { pair in
      fields.group(pair.value, of: pair.key.text, "an answer", example: example) {
        Ticked($0, question: pair.key)
      }
    }
  }
}

extension ChecklistState.Ticked {
  fileprivate init(_ fields: Fields, question: SourceText) {
    self.question = question
    answer = fields.requiredChoice("answer")
    by = fields.text("by", example: "review officer")
    date = fields.date("date")?.value
    note = fields.text("note")
  }
}
