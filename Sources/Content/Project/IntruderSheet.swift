/// Who read the motivated-intruder sheet of a project and found nothing that leads to a person
/// (`intruder-sheet` in `people.md`).
package struct IntruderSheet: Hashable, Sendable {
  /// `nil` where a finding says that it is missing.
  package var signedBy: SourceText?
  package var date: Written<CalendarDate>?
  package var note: SourceText?

  /// Whether somebody signed it and said when.
  package var isSigned: Bool { signedBy.map { !$0.text.isEmpty } == true && date != nil }
}

extension IntruderSheet {
  static let example = "{signed-by: A. Reader, date: 2024-03-01}"

  init(_ fields: Fields) {
    signedBy = fields.requiredText("signed-by", example: "A. Reader")
    date = fields.date("date")
    note = fields.text("note", example: "Searched the local press")
    if date == nil, !fields.has("date") { fields.refuseMissing("date", example: "2024-03-01") }
  }
}
