extension Checklist {
  init(_ fields: Fields) {
    source = fields.text("source", example: "advice")
    themes = fields.groups(
      "themes", of: "a theme", example: "{section: 2a, title: Characteristics, questions: […]}"
    ) {
      Theme(
        section: $0.id("section", example: "2a"),
        title: $0.requiredText("title", example: "Characteristics"),
        questions: $0.groups(
          "questions", of: "a question",
          example: "{id: 2a.1, roles: [officer], question: \"…\"}", Question.init))
    }
  }
}

extension Checklist.Question {
  fileprivate init(_ fields: Fields) {
    id = fields.id(example: "2a.1")
    part = fields.text("part", example: "intersectionality")
    roles = fields.choices("roles")
    question = fields.requiredText("question", example: "Are all known characteristics recorded?")
    why = fields.text("why")
  }
}

extension GlossaryTerm {
  /// The terms of a glossary.
  static func all(_ fields: Fields) -> [GlossaryTerm] {
    fields.groups(
      "terms", of: "a term", example: "{term: DASH, long: \"…\", meaning: \"…\"}"
    ) {
      GlossaryTerm(
        term: $0.requiredText("term", example: "DASH"), long: $0.text("long"),
        meaning: $0.text("meaning"), isForceSpecific: $0.isSet("force-specific"),
        isToBeAvoided: $0.isSet("avoid"))
    }
  }
}

extension CharacteristicsTable {
  init(_ fields: Fields) {
    rows = fields.groups(
      "rows", of: "a row", example: "{key: sex, label: Sex, categories: [Male, Female]}"
    ) {
      Row(
        key: $0.id("key", example: "sex"), label: $0.requiredText("label", example: "Sex"),
        categories: $0.texts("categories", example: "[Male, Female]"), note: $0.text("note"),
        protected: $0.texts("protected", example: "[Sex]"), notAsked: $0.text("not-asked"))
    }
    notes = fields.groups("notes", of: "a note", example: "{id: a, text: \"…\"}") {
      Note(id: $0.id(example: "a"), text: $0.requiredText("text", example: "…"))
    }
  }
}
