internal import Content
internal import Diagnostics

extension Finding {
  /// A date without a year that nothing near it settles, in a view that tells its year or its distance.
  static func guessedYear(at place: SourcePosition) -> Finding {
    Finding(
      "RED-32", .warning, at: place,
      "The year of a date here is not given, and it is taken to be before the incident",
      help: "Write the year: this view tells it, or how long before the incident it was.",
      section: "2h")
  }
}

/// Whether a view can tell dates as it is asked to.
struct DateChecks {
  let project: Project
  let view: ViewDefinition

  func findings() -> [Finding] {
    keptDays() + withoutIncident()
  }

  /// Phrases of the allow list that keep a day of the case, which the view's dates would hide.
  private func keptDays() -> [Finding] {
    guard view.dates != .exact else { return [] }
    let days = ProjectDays(of: project)
    return project.register.allow.filter { keepsDay($0.phrase.text, days) }.map { entry in
      Finding(
        "RED-32", .warning, at: entry.phrase.position,
        "This allowed phrase keeps a day of the case in views that tell dates less exactly",
        help: "Take the date out of the phrase, or the phrase out of the list.", section: "2h")
    }
  }

  private func keepsDay(_ phrase: String, _ days: ProjectDays) -> Bool {
    let reader = DateReader(Array(phrase.utf8), years: days.years, known: days.known)
    return reader.mentions().flatMap(\.dates).contains { date in
      days.known.contains {
        date.day == $0.day && date.month == $0.month && (date.year ?? $0.year) == $0.year
      }
    }
  }

  private func withoutIncident() -> [Finding] {
    let incident = project.index.dates.incident
    guard view.dates == .relative, incident?.value.exact == nil else { return [] }
    let place = incident?.position ?? SourcePosition(file: project.index.notes.file)
    return [
      Finding(
        "RED-32", .stop, at: place,
        "The view '\(view.name)' counts dates from the incident, and its day is not given",
        help:
          "Give the whole day, for example dates: {incident: 2023-04-02}, or choose dates: month.",
        section: "2h")
    ]
  }
}
