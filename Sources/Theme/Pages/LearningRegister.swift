internal import Content
internal import Publication

/// Learning and recommendations of every review, for those who have to see what comes back and what is due.
struct LearningRegister: Sendable {
  let cards: [ProjectCard]

  /// A learning point of one review.
  struct Point: Sendable {
    let review: Link
    let point: ShortLink
    let level: LearningPoint.Level?
    let themes: [String]
    let isActedOn: Bool
    /// Earlier reviews that found the same.
    let before: [String]
    let recommendations: [ShortLink]
  }

  /// A recommendation of one review.
  struct Action: Sendable {
    let review: Link
    let recommendation: PublishedRecommendation
    /// Those of the learning that it answers.
    let themes: [String]
  }

  /// A theme with the learning that more than one review has under it.
  struct Theme: Sendable {
    let name: String
    let points: [Point]
  }

  var points: [Point] { cards.flatMap(\.points) }

  /// The earliest due first; those without a date last.
  var actions: [Action] {
    let all = cards.flatMap(\.actions).enumerated()
    return all.sorted { left, right in
      switch (left.element.recommendation.plan?.due, right.element.recommendation.plan?.due) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }

  /// The themes that several reviews share, those of most learning first. Capitals do not count, and a theme is
  /// called as the first point writes it.
  var recurring: [Theme] {
    var themes: [String: Theme] = [:]
    for point in points {
      for name in point.themes {
        let theme = themes[name.lowercased()] ?? Theme(name: name, points: [])
        themes[name.lowercased()] = Theme(name: theme.name, points: theme.points + [point])
      }
    }
    return themes.values.filter { Set($0.points.map(\.review.address)).count > 1 }.sorted {
      ($1.points.count, $0.name) < ($0.points.count, $1.name)
    }
  }

  /// The learning that an earlier review had already.
  var repeated: [Point] { points.filter { !$0.before.isEmpty } }

  func choices(_ words: Words) -> [Frame.Filter.Choice] {
    let actions = actions
    let choices = [
      Frame.Filter.Choice(
        key: "reviews", word: "project", options: Self.distinct(actions.map(\.review.title))),
      Frame.Filter.Choice(
        key: "themes", word: "theme", options: Self.distinct(actions.flatMap(\.themes)).sorted()),
      Frame.Filter.Choice(
        key: "owners", word: "owner",
        options: Self.distinct(actions.compactMap(\.recommendation.owner.plain)).sorted()),
      Frame.Filter.Choice(
        key: "states", word: "status", options: Self.distinct(actions.map { $0.state(words) })),
    ]
    return choices.filter { $0.options.count > 1 }
  }

  /// Capitals do not count.
  static func distinct(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0.lowercased()).inserted }
  }
}

extension LearningRegister.Action {
  /// How far it has come, in words.
  func state(_ words: Words) -> String {
    guard let plan = recommendation.plan else { return words["no-plan-row"] }
    if plan.isOverdue { return words["overdue"] }
    return plan.status.map { words["plan-" + $0.rawValue] } ?? words["blank"]
  }
}
