extension Register {
  init(_ fields: Fields, _ body: Body) {
    self.init(notes: PageNotes(fields, file: body.file), body: body)
    people = fields.groups(
      "people", of: "a person",
      example: "{id: sarah, role: victim, name: {full: Sarah Ahmed}}", Person.init)
    places = Self.registered("places", of: "a place", fields)
    organisations = Self.registered("organisations", of: "an organisation", fields)
    identifiers = Self.registered("identifiers", of: "an identifier", fields)
    withheld = fields.groups(
      "withheld", of: "a withheld passage", example: "{id: address, public: her flat}"
    ) {
      Withheld(id: $0.id(example: "address"), replacement: $0.text("public", example: "her flat"))
    }
    readWords(fields)
    images = ClearedFile.all("images", of: "a cleared image", shows: "shows", fields)
    attachments = ClearedFile.all(
      "attachments", of: "a cleared attachment", shows: "title", fields)
    intruderSheet = fields.group(
      "intruder-sheet", of: "the intruder sheet", example: IntruderSheet.example,
      IntruderSheet.init)
  }

  private mutating func readWords(_ fields: Fields) {
    families = fields.groups(
      "families", of: "a family", example: "{surname: Carter, public: the family}"
    ) {
      FamilyPlural(
        surname: $0.requiredText("surname", example: "Carter"),
        replacement: $0.text("public", example: "the family"))
    }
    allow = fields.groups(
      "allow", of: "an allowed phrase", example: "{phrase: Sarah's Law, reason: name of a scheme}"
    ) {
      AllowedPhrase(
        phrase: $0.requiredText("phrase", example: "Sarah's Law"),
        reason: $0.text("reason", example: "name of a scheme"))
    }
    intersectionality =
      fields.group(
        "intersectionality", of: "intersectionality",
        example: "{barriers: \"…\", accessibility: \"…\"}"
      ) {
        Intersectionality(
          barriers: $0.stated("barriers"), accessibility: $0.stated("accessibility"),
          treatment: $0.stated("treatment"), decisions: $0.stated("decisions"))
      } ?? Intersectionality()
  }

  private static func registered(
    _ key: String, of subject: String, _ fields: Fields
  ) -> [RegisteredText] {
    fields.groups(
      key, of: subject, example: "{id: school, text: Northgate Primary School, public: her school}"
    ) {
      RegisteredText(
        id: $0.id(example: "school"),
        text: $0.requiredText("text", example: "Northgate Primary School"),
        replacement: $0.text("public", example: "her school"),
        alsoWritten: $0.texts("also-written", example: "[Northgate Primary]"))
    }
  }
}
