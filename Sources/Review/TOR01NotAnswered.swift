internal import Content
internal import Diagnostics

/// Every term of reference is taken up, or the review says why it cannot be (2e).
///
/// A term is taken up where a judgement or a contact names it, or where it says itself in which part of the review
/// it is answered.
struct TOR01NotAnswered: Check {
  static let code = "TOR-01"
  static let level = Level.warning
  static let section: String? = "2e"
  static let question: String? = "2e.4"

  func prompts(for project: Project) -> [Prompt] {
    let terms = project.index.termsOfReference
    guard !terms.isEmpty else { return [none(project)] }
    let taken = Set(
      (project.events.flatMap(\.termsOfReference)
        + project.judgements.flatMap(\.judgement.termsOfReference)).map(\.text))
    return terms.compactMap { term in
      guard let fault = fault(term, isTakenUp: taken.contains(term.id.text)) else { return nil }
      return prompt(
        on: project.index.notes, at: term.id.position, about: .part(term.id.text),
        "'\(term.id.text)' \(fault)",
        help: "Name it under terms-of-reference where it is answered, or give its reason.")
    }
  }

  private func none(_ project: Project) -> Prompt {
    prompt(
      on: project.index.notes, about: .page, "No term of reference is given",
      help: "Copy them from the statutory review, for example "
        + "terms-of-reference: [{id: T1, text: \"Was risk identified?\", status: not-addressed}]")
  }

  private func fault(_ term: TermOfReference, isTakenUp: Bool) -> String? {
    guard term.reason == nil else { return nil }
    switch term.status?.value {
    case .partly?: return "is addressed in part, and no reason is given"
    case .notAddressed?: return "is not addressed, and no reason is given"
    default:
      let isAnswered = isTakenUp || term.location != nil
      return isAnswered ? nil : "is taken up nowhere, and no reason is given"
    }
  }
}
