extension FAQ {
  /// Reads `index.md` of the questions.
  mutating func readIndex(_ fields: Fields, _ body: Body) {
    title = fields.text("title", example: "Frequently asked questions")
    themes = fields.groups(
      "themes", of: "a theme", example: "{id: purpose, title: Purpose and remit}"
    ) {
      Theme(
        id: $0.id(example: "purpose"), title: $0.requiredText("title", example: "Purpose and remit")
      )
    }
    introduction = body
  }

  /// Puts the questions in the order of their themes; those without a theme come last.
  mutating func sort() {
    let places = Dictionary(
      themes.enumerated().map { ($0.element.id.text, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    questions = questions.sorted {
      let (left, right) = (place($0, in: places), place($1, in: places))
      return (left, $0.order, $0.id.text) < (right, $1.order, $1.id.text)
    }
  }

  private func place(_ question: Question, in places: [String: Int]) -> Int {
    question.theme.flatMap { places[$0.text] } ?? places.count
  }
}

extension FAQ.Question {
  init(_ fields: Fields, _ body: Body) {
    self.init(
      file: body.file, id: fields.id(example: "is-it-official"),
      question: fields.requiredText("question", example: "Is this official guidance?"), answer: body
    )
    let written = fields.requiredText("theme", example: "purpose")
    theme = written.text.isEmpty ? nil : written
    order = fields.number("order") ?? 0
    related = fields.texts("related", example: "[2a, 2e]")
    sources = fields.oneOrMore("source", example: "faq")
  }
}
