internal import Content
package import Publication

/// A project in the list of the author's projects.
package struct ProjectCard: Sendable {
  let home: Link
  let reviewType: StatutoryReview.Kind?
  let reference: PublishedText?
  let stage: Stage
  /// What is still open, where working material shows.
  let open: OpenMatters?
  let points: [LearningRegister.Point]
  let actions: [LearningRegister.Action]
  /// Where each of its public views stands, where working material shows.
  let standing: [Standing]

  package init(_ project: PublishedProject) {
    home = Link(address: project.address + ProjectPage.home.rawValue, title: project.title.plain)
    reviewType = project.facts.reviewType
    reference = project.facts.reference
    stage = project.facts.stage
    standing = Standing.all(of: project)
    open = project.working.map { _ in OpenMatters(project) }
    let isWritten = project.working != nil
    points = isWritten ? Self.points(project, home) : []
    actions = isWritten ? Self.actions(project, home) : []
  }

  private static func points(
    _ project: PublishedProject, _ review: Link
  ) -> [LearningRegister.Point] {
    let tracing = Tracing(project)
    return project.learning.map { point in
      LearningRegister.Point(
        review: review, point: ShortLink(point), level: point.level,
        themes: point.themes.map(\.plain), isActedOn: point.isActedOn,
        before: point.previous.filter { $0.similar == true }.map(\.review.plain),
        recommendations: tracing.recommendations(from: point).map { ShortLink($0) })
    }
  }

  private static func actions(
    _ project: PublishedProject, _ review: Link
  ) -> [LearningRegister.Action] {
    let tracing = Tracing(project)
    return project.recommendations.map { recommendation in
      let themes = tracing.learning(behind: recommendation).flatMap(\.themes).map(\.plain)
      return LearningRegister.Action(
        review: review, recommendation: recommendation,
        themes: LearningRegister.distinct(themes))
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
    .list("open", "What is still open.", matter) { $0.open?.matters ?? [] },
    .list("standing", "Where each public view stands.", StandingOffer.standing) { $0.standing },
  ])

  private static let matter = Offer<OpenMatters.Matter>([
    .address("address", "Where it is told.") { $0.address },
    .text("title", "How many there are, in words.") { matter, scene in
      scene.words.count(matter.count, one: matter.one, many: matter.many)
    },
  ])
}
