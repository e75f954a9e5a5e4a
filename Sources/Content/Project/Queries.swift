/// What the force and the author of the statutory review asked each other: a project's `queries.md`. It shows in
/// named views alone.
package struct Queries: Hashable, Sendable {
  package var notes: PageNotes
  /// In the order in which they are written.
  package var queries: [Query] = []
  package var body: Body
}

/// One question, and the answer where there is one.
package struct Query: Hashable, Sendable {
  /// For example `Q1`.
  package var id: SourceText
  /// Who asked, for example "the independent chair".
  package var from: SourceText?
  /// Who was asked.
  package var to: SourceText?
  package var asked: Written<CalendarDate>?
  package var question: SourceText
  /// `nil` while it is open.
  package var answer: SourceText?
  package var answered: Written<CalendarDate>?
}

extension Queries {
  init(_ fields: Fields, _ body: Body) {
    self.init(notes: PageNotes(fields, file: body.file), body: body)
    queries = fields.groups(
      "queries", of: "a query",
      example: "{id: Q1, from: review officer, to: the chair, asked: 2024-01-12, question: \"…\"}",
      Query.init)
  }
}

extension Query {
  fileprivate init(_ fields: Fields) {
    id = fields.id(example: "Q1")
    from = fields.text("from", example: "review officer")
    to = fields.text("to", example: "the chair")
    asked = fields.date("asked")
    question = fields.requiredText("question", example: "Which period is under review?")
    answer = fields.text("answer")
    answered = fields.date("answered")
  }
}
