internal import Diagnostics
internal import Mustache
internal import Publication

/// A finding as the author's page shows it.
struct ShownFinding: Sendable {
  let finding: Finding
  /// Where the section of the advice that asks for it is explained.
  let advice: Link?
}

/// Findings by the file that they are about.
struct FindingGroup: Sendable {
  let title: String
  let findings: [ShownFinding]
}

/// The findings of a project, and where its public views stand.
struct FindingsContent: Sendable {
  let groups: [FindingGroup]
  let standing: [Standing]
  let answered: [AuthorsReview.Answered]
}

enum FindingOffer {
  static let findings = Offer<FindingsContent>([
    .list("groups", "The findings, by file.", group) { $0.groups },
    .list("standing", "Where each public view stands.", StandingOffer.standing) { $0.standing },
    .list("answered", "What the author has answered with a reason.", answered) { $0.answered },
  ])

  private static let group = Offer<FindingGroup>([
    .text("title", "The file.") { $0.title },
    .list("findings", "What is to be looked at.", finding) { $0.findings },
  ])

  private static let answered = Offer<AuthorsReview.Answered>([
    .text("code", "The code of the finding.") { $0.finding.code },
    .text("headline", "What was the matter.") { $0.finding.headline },
    .text("place", "The file, line and column.") { answered in
      answered.finding.position.map { "\($0.file):\($0.line):\($0.column)" }
    },
    .text("reason", "Why it stays as it is.") { $0.reason },
    .text("by", "Who said so.") { $0.by },
    .text("date", "When.") { $0.date },
  ])

  static let finding = Offer<ShownFinding>([
    .label("level", "How much it weighs.") { Label($0.finding.level) },
    .text("code", "The code by which it is looked up and answered.") { $0.finding.code },
    .text("headline", "What is the matter.") { $0.finding.headline },
    .text("help", "The way out.") { $0.finding.help },
    .text("place", "The file, line and column.") { shown in
      shown.finding.position.map { "\($0.file):\($0.line):\($0.column)" }
    },
    .part("advice", "The section of the advice that asks for it.", ReferenceOffer.link) {
      $0.advice
    },
  ])
}

extension Label {
  fileprivate init(_ level: Level) {
    self.init(level.rawValue, word: "level-" + level.rawValue)
  }
}
