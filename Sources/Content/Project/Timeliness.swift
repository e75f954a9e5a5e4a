/// The timescale under review. Either end may be missing.
package struct Scope: Hashable, Sendable {
  package var from: Written<CalendarDate>?
  package var to: Written<CalendarDate>?
}

/// The four dates that an IMR states (practice advice 2h).
package struct ProjectDates: Hashable, Sendable {
  package var incident: Written<UncertainDate>?
  package var requested: Written<CalendarDate>?
  package var completed: Written<CalendarDate>?
  package var qualityAssured: Written<CalendarDate>?
}

/// Why one of the intervals between them was long.
package struct Delay: Hashable, Sendable {
  package var between: Written<Interval>?
  package var reason: SourceText

  /// The intervals between the four dates.
  package enum Interval: String, Sendable, CaseIterable {
    case incidentToRequested = "incident-requested"
    case requestedToCompleted = "requested-completed"
    case completedToQualityAssured = "completed-quality-assured"
  }
}
