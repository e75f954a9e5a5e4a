internal import Diagnostics

extension ProjectIndex {
  init(_ fields: Fields, _ body: Body) {
    self.init(
      notes: PageNotes(fields, file: body.file),
      title: fields.requiredText("title", example: "IMR into the death of Sarah Ahmed"), body: body)
    readIdentity(fields)
    readTimes(fields)
    readTermsOfReference(fields)
    noLearning = fields.text("no-learning")
    noRecommendations = fields.text("no-recommendations")
    dataProtection = fields.group(
      "data-protection", of: "data-protection",
      example: "{consulted: yes, by: data protection officer, date: 2024-02-01}",
      DataProtection.init)
    (separateActionPlan, planColumns) =
      fields.group(
        "action-plan", of: "the action plan",
        example: "{columns: [owner, action, target-date, status]}"
      ) {
        ($0.text("separate-document", example: "the board's action plan"), PlanColumn.all($0))
      } ?? (nil, nil)
  }

  private mutating func readIdentity(_ fields: Fields) {
    review = fields.group(
      "review", of: "a statutory review",
      example: "{type: DHR, board: Norfolk Community Safety Partnership}",
      StatutoryReview.init)
    reference = fields.text("reference", example: "IMR-2023-04")
    publicReference = Self.publicReference(fields)
    agency = fields.text("agency", example: "Exampleshire Police")
    let written = fields.requiredText("marking", example: "OFFICIAL-SENSITIVE")
    marking = isBlank(written.text) ? nil : written
    handling = fields.texts("handling", example: "[contains personal data]")
    stage = fields.choice("stage", Stage.self)?.value ?? .draft
    version = fields.text("version", example: "\"1.2\"")
    author = fields.text("author", example: "whitcombe")
    lead = fields.text("lead", example: "okafor")
  }

  private mutating func readTimes(_ fields: Fields) {
    scope = fields.group(
      "scope", of: "a scope", example: "{from: 2021-01-01, to: 2023-03-31}"
    ) { Scope(from: $0.date("from"), to: $0.date("to")) }
    dates =
      fields.group(
        "dates", of: "the dates", example: "{incident: 2023-04-02, requested: 2023-07-10}"
      ) {
        ProjectDates(
          incident: $0.uncertainDate("incident"), requested: $0.date("requested"),
          completed: $0.date("completed"), qualityAssured: $0.date("quality-assured"))
      } ?? ProjectDates()
    delays = fields.groups(
      "delays", of: "a delay",
      example: "{between: incident-requested, reason: criminal proceedings}"
    ) {
      Delay(
        between: $0.requiredChoice("between"),
        reason: $0.requiredText("reason", example: "criminal proceedings"))
    }
  }

  private mutating func readTermsOfReference(_ fields: Fields) {
    termsOfReference = fields.groups(
      "terms-of-reference", of: "a term of reference",
      example: "{id: T1, text: \"Was risk identified?\", status: addressed}",
      TermOfReference.init)
  }

  /// It becomes a folder that anybody can see, so that it is held to what every system and every address bears.
  private static func publicReference(_ fields: Fields) -> SourceText? {
    let example = "review-2024-03"
    guard let reference = fields.text("public-reference", example: example) else { return nil }
    let allowed = reference.text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    if allowed, isAddressWord(reference.text) { return reference }
    fields.findings.refuse(
      at: reference.position,
      "A public reference begins with a letter or digit and holds only lower-case letters, digits and hyphens",
      help: "Write for example public-reference: \(example)")
    return nil
  }
}

extension StatutoryReview {
  init(_ fields: Fields) {
    type = fields.choice("type")
    reference = fields.text("reference")
    overviewAuthor = fields.text("overview-author")
    board = fields.text("board")
  }
}

extension TermOfReference {
  init(_ fields: Fields) {
    id = fields.id(example: "T1")
    text = fields.requiredText("text", example: "Was risk identified?")
    status = fields.choice("status")
    reason = fields.text("reason")
    location = fields.text("where", example: "analysis of E04")
  }
}

extension DataProtection {
  init(_ fields: Fields) {
    consulted = fields.flag("consulted")
    by = fields.text("by")
    date = fields.date("date")
    note = fields.text("note")
  }
}
