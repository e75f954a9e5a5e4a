extension Methodology {
  init(_ fields: Fields, _ body: Body) {
    self.init(notes: PageNotes(fields, file: body.file), body: body)
    systems = fields.groups(
      "systems", of: "a system", example: "{name: custody records, accessed: yes}",
      SearchedSystem.init)
    policies = fields.groups(
      "policies", of: "a policy", example: "{id: P1, title: Domestic abuse policy, kind: force}",
      Policy.init)
    interviews = fields.groups(
      "interviews", of: "an interview", example: "{person: whitcombe, spoken-to: yes}",
      Interview.init)
    approach = fields.text("approach", example: "none").map {
      $0.text.lowercased() == "none" ? .none(at: $0.position) : .named($0)
    }
    qaProcess = fields.stated("qa-process")
    staffDebrief = fields.stated("staff-debrief")
    limitations = fields.texts("limitations", example: "[records before 2019 were destroyed]")
  }
}

extension SearchedSystem {
  init(_ fields: Fields) {
    name = fields.requiredText("name", example: "custody records")
    accessed = fields.flag("accessed")
    reason = fields.text("reason")
    searched = fields.uncertainDate("searched")
  }
}

extension Policy {
  init(_ fields: Fields) {
    id = fields.id(example: "P1")
    title = fields.requiredText("title", example: "Domestic abuse policy")
    kind = fields.choice("kind")
    version = fields.text("version", example: "\"3.1\"")
    inForce = fields.uncertainDate("in-force")
    link = fields.text("link")
    sinceChanged = fields.text("since-changed")
  }
}

extension Interview {
  init(_ fields: Fields) {
    person = fields.requiredText("person", example: "whitcombe")
    involvement = fields.texts("involvement", example: "[E01, E04]")
    spokenTo = fields.flag("spoken-to")
    date = fields.date("date")
    obtained = fields.text("obtained")
    reason = fields.text("reason")
  }
}
