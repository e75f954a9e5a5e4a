internal import Content
internal import Diagnostics

/// A contact outside the timescale under review says why it is told (2d).
///
/// Earlier and later contacts may well matter. The reason shows that the choice was made and not overlooked.
struct EVT03OutsideTimescale: Check {
  static let code = "EVT-03"
  static let level = Level.warning
  static let section: String? = "2d"
  static let question: String? = "2d.1"

  func prompts(for project: Project) -> [Prompt] {
    guard let scope = project.index.scope else { return [] }
    return project.events.compactMap { event in
      guard event.outsideScope == nil, let date = event.date,
        let side = place(of: date.value, outside: scope)
      else { return nil }
      return prompt(
        on: event.notes, at: date.position, about: .page(id: event.id.text),
        "'\(event.id.text)' \(side) and does not say why it is told",
        help: "Write for example outside-scope: the first report of the same behaviour")
    }
  }

  private func place(of date: UncertainDate, outside scope: Scope) -> String? {
    if let from = scope.from?.value, let latest = date.latest, latest < from {
      return "lies before \(from), when the timescale under review begins,"
    }
    if let to = scope.to?.value, let earliest = date.earliest, earliest > to {
      return "lies after \(to), when the timescale under review ends,"
    }
    return nil
  }
}
