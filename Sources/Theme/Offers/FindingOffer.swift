internal import Diagnostics
internal import Mustache

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
}

enum FindingOffer {
  static let findings = Offer<FindingsContent>([
    .list("groups", "The findings, by file.", group) { $0.groups },
    .list("standing", "Where each public view stands.", StandingOffer.standing) { $0.standing },
  ])

  private static let group = Offer<FindingGroup>([
    .text("title", "The file.") { $0.title },
    .list("findings", "What is to be looked at.", finding) { $0.findings },
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
