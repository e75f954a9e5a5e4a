internal import Content
internal import Diagnostics

/// Every officer whom an event names is among the interviews, spoken to or with the reason why not (2c).
///
/// Records say what was done; the people who did it can say why.
struct MTH03NotInterviewed: Check {
  static let code = "MTH-03"
  static let level = Level.warning
  static let section: String? = "2c"
  static let question: String? = "2c.1"

  func prompts(for project: Project) -> [Prompt] {
    guard let methodology = project.methodology else { return [] }
    let listed = Set(methodology.interviews.map(\.person.text))
    return officers(of: project.events).filter { !listed.contains($0.id) }.map { officer in
      prompt(
        on: methodology.notes, about: .part(officer.id),
        "'\(officer.id)' took part in \(inWords(officer.events)) and is not among the interviews",
        help:
          "Add {person: \(officer.id), spoken-to: yes} to the interviews with what was learned, "
          + "or spoken-to: no with the reason.")
    }
  }

  /// Each officer once, in the order of the first event, with the ids of the events.
  private func officers(of events: [Event]) -> [(id: String, events: [String])] {
    var officers: [(id: String, events: [String])] = []
    for event in events {
      for officer in event.officers.map(\.text) {
        if let place = officers.firstIndex(where: { $0.id == officer }) {
          officers[place].events.append(event.id.text)
        } else {
          officers.append((officer, [event.id.text]))
        }
      }
    }
    return officers
  }
}
