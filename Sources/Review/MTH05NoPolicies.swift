internal import Content
internal import Diagnostics

/// The methodology lists the force's policies and the national guidance that practice is judged by, with links
/// where there are any (2c).
///
/// Practice can be judged only against what was expected at the time, so that the reader needs to see it.
struct MTH05NoPolicies: Check {
  static let code = "MTH-05"
  static let level = Level.prompt
  static let section: String? = "2c"
  static let question: String? = nil

  func prompts(for project: Project) -> [Prompt] {
    guard let methodology = project.methodology else { return [] }
    return [ofForce(methodology), national(methodology), linkless(methodology)].compactMap(\.self)
  }

  private func ofForce(_ methodology: Methodology) -> Prompt? {
    guard !methodology.policies.contains(where: { $0.kind?.value == .force }) else { return nil }
    return prompt(
      on: methodology.notes, about: .part("force policy"),
      "No 'force policy' is listed that practice is judged by",
      help: "Write for example "
        + "policies: [{id: P1, title: Domestic abuse policy, kind: force, in-force: 2019-04/2023-03}]"
    )
  }

  private func national(_ methodology: Methodology) -> Prompt? {
    let kinds = methodology.policies.compactMap { $0.kind?.value }
    guard !kinds.contains(where: { $0 != .force }) else { return nil }
    return prompt(
      on: methodology.notes, about: .part("national guidance"),
      "No 'national guidance' is listed that practice is judged by",
      help: "Add it to the policies with kind: statutory, app or other.")
  }

  private func linkless(_ methodology: Methodology) -> Prompt? {
    let left = methodology.policies.filter { $0.link == nil }
    guard let first = left.first else { return nil }
    return prompt(
      on: methodology.notes, at: first.id.position, about: .part("link"),
      "No 'link' is given for \(inWords(left.map(\.id.text)))",
      help: "Give it where the policy can be read. "
        + "Where none can be, answer once for all, with about: link.")
  }
}
