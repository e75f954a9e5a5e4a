/// What people ticked: a project's `checklist.md`. It shows only where working material does.
package struct ChecklistState: Hashable, Sendable {
  package var notes: PageNotes
  /// In the order in which they are written.
  package var state: [Ticked] = []
  package var body: Body

  /// The answer to one question.
  package struct Ticked: Hashable, Sendable {
    /// A question of the site's checklist, for example `2b.3`.
    package var question: SourceText
    package var answer: Written<Choice>?
    package var by: SourceText?
    package var date: CalendarDate?
    package var note: SourceText?
  }

  /// What can be ticked.
  package enum Choice: String, Sendable, CaseIterable {
    case yes, partly, no
    case notApplicable = "not-applicable"
  }
}
