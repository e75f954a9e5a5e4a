internal import Content
package import Publication

/// A project in the list of the author's projects.
package struct ProjectCard: Sendable {
  let home: Link
  let reviewType: StatutoryReview.Kind?
  let reference: PublishedText?
  let stage: Stage
  /// The page of findings and how many there are, where working material shows.
  let findings: (address: String, count: Int)?
  /// Where each of its public views stands, where working material shows.
  let standing: [Standing]

  package init(_ project: PublishedProject) {
    home = Link(address: project.address + ProjectPage.home.rawValue, title: project.title.plain)
    reviewType = project.facts.reviewType
    reference = project.facts.reference
    stage = project.facts.stage
    standing = Standing.all(of: project)
    findings = project.working.map {
      (project.address + ProjectPage.findings.rawValue, $0.findings.count)
    }
  }
}

enum ProjectCardOffer {
  static let card = Offer<ProjectCard>([
    .address("address", "The project's first page.") { $0.home.address },
    .text("title", "The project.") { $0.home.title },
    .label("review-type", "The kind of statutory review.") { card in
      card.reviewType.map { Label("review-", $0.rawValue) }
    },
    .html("reference", "The force's own reference.") { $0.reference },
    .label("stage", "How far it has come.") { card in
      Label(card.stage.rawValue, word: "stage-" + card.stage.rawValue)
    },
    .part("findings", "The page of findings.", findings) { $0.findings.map(FindingCount.init) },
    .list("standing", "Where each public view stands.", StandingOffer.standing) { $0.standing },
  ])

  private struct FindingCount: Sendable {
    let address: String
    let count: Int
  }

  private static let findings = Offer<FindingCount>([
    .address("address", "The page of findings.") { $0.address },
    .text("title", "How many there are, in words.") { findings, scene in
      scene.words.count(findings.count, one: "one-finding", many: "many-findings")
    },
  ])
}
