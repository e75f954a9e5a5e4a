package import Content

/// The days that a project itself tells of, as far as telling dates in prose needs them.
struct ProjectDays: Sendable {
  /// Days of the case: of events, the incident, a death, the review's own steps.
  var known: Set<PartialDate> = []
  /// Days on which a policy came into force, which name a publication and nobody's case.
  var published: Set<PartialDate> = []
  /// Years in which a year of two digits may lie; `nil` where no day is known.
  var years: ClosedRange<Int>?
  /// By file, the day that its own event happened on.
  var ofFiles: [String: CalendarDate] = [:]
  var incident: CalendarDate?

  init() {}

  init(of project: Project) {
    let dates = project.index.dates
    incident = dates.incident?.value.exact
    for event in project.events { ofFiles[event.notes.file] = event.date?.value.earliest }
    known = Set(WithheldDays(of: project).days.map { PartialDate($0.day) })
    let policies = project.methodology?.policies ?? []
    let inForce = policies.flatMap { $0.inForce?.value.points ?? [] }.compactMap(\.exact)
    published = Set(inForce.map { PartialDate($0) }).subtracting(known)
    let all = known.compactMap(\.year)
    years = all.min().flatMap { first in all.max().map { (first - 2)...($0 + 2) } }
  }
}

/// The days of a project that a view which does not tell dates exactly must not hold.
package struct WithheldDays: Sendable {
  package typealias Day = (id: String, day: CalendarDate)

  /// With what each is called in a message: an event's id, `incident`.
  package let days: [Day]

  package init(of project: Project) {
    let events = project.events.flatMap { Self.days($0.id.text, $0.date?.value) }
    let dates = project.index.dates
    let died = project.register.people.flatMap { Self.days("a death", $0.died?.value) }
    let steps = [
      ("requested", dates.requested), ("completed", dates.completed),
      ("quality-assured", dates.qualityAssured),
    ]
    days =
      Self.days("incident", dates.incident?.value) + died + events
      + steps.compactMap { id, date in date.map { (id, $0.value) } }
  }

  private static func days(_ id: String, _ date: UncertainDate?) -> [Day] {
    (date?.points ?? []).compactMap { point in
      guard let month = point.month, let day = point.day else { return nil }
      return CalendarDate(year: point.year, month: month, day: day).map { (id, $0) }
    }
  }
}

extension UncertainDate {
  /// The ends that are points.
  var points: [DatePoint] {
    switch self {
    case .point(let point): [point]
    case .period(let from, let to): [from, to].compactMap(\.point)
    }
  }
}
