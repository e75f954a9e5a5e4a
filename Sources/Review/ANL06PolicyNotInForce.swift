internal import Content
internal import Diagnostics

/// Practice is judged by the policy that was in force at the time (2e).
///
/// Where a judgement spans several contacts, the policy has to have been in force at one of them at least.
/// A policy or a contact whose dates are not known is left alone.
struct ANL06PolicyNotInForce: Check {
  static let code = "ANL-06"
  static let level = Level.warning
  static let section: String? = "2e"
  static let question: String? = "2e.2"

  func prompts(for project: Project) -> [Prompt] {
    let policies = project.methodology?.policies ?? []
    return project.judgements.flatMap { placed in
      let events = project.events.filter { event in
        placed.judgement.events.contains { $0.text == event.id.text }
      }
      return placed.judgement.policies.compactMap { cited -> Prompt? in
        guard let policy = policies.first(where: { $0.id.text == cited.text }),
          let inForce = policy.inForce?.value, isElsewhere(inForce, from: events)
        else { return nil }
        return prompt(for: placed, cited, inForce, events)
      }
    }
  }

  private func prompt(
    for placed: PlacedJudgement, _ policy: SourceText, _ inForce: UncertainDate, _ events: [Event]
  ) -> Prompt {
    prompt(
      on: placed.notes, at: policy.position, about: .part(policy.text),
      "'\(policy.text)' was in force \(inForce), which is not the time of \(inWords(events.map(\.id.text)))",
      help: "Judge by the policy of the day, and say in policy-since-changed how it has changed.")
  }

  private func isElsewhere(_ inForce: UncertainDate, from events: [Event]) -> Bool {
    let dates = events.compactMap { $0.date?.value }
    return !dates.isEmpty && dates.count == events.count
      && dates.allSatisfy { isApart(inForce, $0) }
  }

  private func isApart(_ inForce: UncertainDate, _ date: UncertainDate) -> Bool {
    if let end = inForce.latest, let earliest = date.earliest, end < earliest { return true }
    if let start = inForce.earliest, let latest = date.latest, latest < start { return true }
    return false
  }
}
