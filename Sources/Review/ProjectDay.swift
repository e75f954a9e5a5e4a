internal import Content
internal import Diagnostics

/// One of the four dates that a review states, as far as it is known.
struct ProjectDay {
  /// The key that it is written under.
  var name: String
  /// The first and the last day that it can mean.
  var first: CalendarDate
  var last: CalendarDate
  var position: SourcePosition

  /// Those that are given, in the order in which they should follow each other.
  static func all(_ dates: ProjectDates) -> [ProjectDay] {
    let incident = dates.incident.flatMap { date -> ProjectDay? in
      guard let first = date.value.earliest, let last = date.value.latest else { return nil }
      return ProjectDay(name: "incident", first: first, last: last, position: date.position)
    }
    let rest = [
      ("requested", dates.requested), ("completed", dates.completed),
      ("quality-assured", dates.qualityAssured),
    ]
    return [incident].compactMap(\.self) + rest.compactMap { exact($0.0, $0.1) }
  }

  private static func exact(_ name: String, _ date: Written<CalendarDate>?) -> ProjectDay? {
    date.map { ProjectDay(name: name, first: $0.value, last: $0.value, position: $0.position) }
  }
}
