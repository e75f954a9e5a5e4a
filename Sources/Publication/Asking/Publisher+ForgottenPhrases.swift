internal import Content
internal import Diagnostics

extension Publisher {
  /// Phrases of the allow list that no text holds any more: what they answered is gone, and a name may be
  /// written like them some day.
  func forgottenPhrases(of project: Project, _ policy: IdentityPolicy) -> [Finding] {
    guard let unseen = policy.ledger.questions?.unseenAllowed else { return [] }
    let labels = Set(project.register.people.compactMap { $0.pseudonym?.form.source.text })
    return project.register.allow.enumerated().compactMap { index, entry in
      guard unseen.contains(index), !labels.contains(entry.phrase.text) else { return nil }
      return Finding(
        "RED-27", .prompt, at: entry.phrase.position,
        "This allowed phrase stands nowhere in the project any more",
        help: "Take it out of the list, or correct it if it is to match something.", section: "2a")
    }
  }
}
