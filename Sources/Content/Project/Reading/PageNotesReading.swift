extension PageNotes {
  init(_ fields: Fields, file: String) {
    self.file = file
    answered = fields.groups(
      "answered", of: "an answer",
      example: "{code: ANL-03, about: E04, reason: \"…\", by: review officer, date: 2024-02-01}",
      Answer.init)
    means = fields.entries("means", example: "{Carter: leon}").compactMap { pair in
      fields.text(pair.value, of: pair.key.text, example: "leon").map {
        Means(name: pair.key, person: $0)
      }
    }
  }
}

extension Answer {
  init(_ fields: Fields) {
    code = fields.requiredText("code", example: "ANL-03")
    about = fields.text("about", example: "E04")
    reason = fields.requiredText("reason", example: "the policy was withdrawn that week")
    by = fields.text("by", example: "review officer")
    date = fields.date("date")?.value
  }
}
