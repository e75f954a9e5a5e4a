internal import Content
internal import Diagnostics

/// Whether somebody has read the motivated-intruder sheet and signed it (rule 20). It never stops a
/// view by itself: only a person can know what a curious reader may find out.
struct IntruderSheetChecks {
  let project: Project

  func findings() -> [Finding] {
    guard project.index.stage == .final, !project.register.people.isEmpty else { return [] }
    guard let sheet = project.register.intruderSheet, sheet.isSigned, let date = sheet.date else {
      return [unsigned]
    }
    return (newestDecision.map { $0 > date.value } ?? false) ? [outdated(at: date.position)] : []
  }

  /// The newest day on which the register says that something was agreed or answered.
  private var newestDecision: CalendarDate? {
    let agreed = project.register.people.compactMap { $0.pseudonym?.agreed?.value }
    return (agreed + project.register.notes.answered.compactMap(\.date)).max()
  }

  private var unsigned: Finding {
    Finding(
      "RED-26", .warning, at: SourcePosition(file: project.register.notes.file),
      "Nobody has signed the intruder sheet of this review",
      help: "Read intruder.html in the author view, then write in people.md: intruder-sheet: "
        + "{signed-by: your name, date: the day}.")
  }

  private func outdated(at place: SourcePosition) -> Finding {
    Finding(
      "RED-26", .prompt, at: place,
      "The intruder sheet was signed before the newest decision in the register",
      help: "Read intruder.html in the author view again, and write the new date.")
  }
}
