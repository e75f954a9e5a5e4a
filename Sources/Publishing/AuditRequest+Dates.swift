internal import Audit
internal import Content
internal import Publication

extension AuditRequest {
  /// Adds the days of the case, where the view does not tell dates exactly.
  mutating func withholdDates(of project: Project, in view: ViewDefinition) {
    guard view.dates != .exact else { return }
    withheldDates = WithheldDays(of: project).days.map { id, day in
      WithheldDate(
        id: id, date: DateOfBirth(year: day.year, month: day.month, day: day.day))
    }
  }
}
