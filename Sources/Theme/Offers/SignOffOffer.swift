internal import Publication

/// What one of the two who sign a review off has signed (sections 2g and 2h).
struct SignOff: Sendable {
  /// The key of the words for what they are.
  let role: String
  let name: PublishedText?
  /// The key of the words for their step, and when it was.
  let step: String
  let date: PublishedText?
  let agreed: Int
  let all: Int
  /// The recommendations that they have not agreed.
  let open: [ShortLink]

  static func rows(of project: PublishedProject) -> [SignOff] {
    let facts = project.facts
    guard facts.author != nil || facts.lead != nil else { return [] }
    return [
      row("author", facts.author, .completed, project, \.agreedByAuthor),
      row("lead", facts.lead, .qualityAssured, project, \.agreedByLead),
    ]
  }

  private static func row(
    _ role: String, _ name: PublishedText?, _ step: ProcessDate.Step, _ project: PublishedProject,
    _ agreed: (PublishedRecommendation) -> PublishedText?
  ) -> SignOff {
    let open = project.recommendations.filter { agreed($0) == nil }
    return SignOff(
      role: role, name: name, step: "step-" + step.rawValue,
      date: project.facts.dates.first { $0.step == step }?.date,
      agreed: project.recommendations.count - open.count, all: project.recommendations.count,
      open: open.map { ShortLink($0) })
  }

  var isComplete: Bool { name != nil && date != nil && open.isEmpty }
}

enum SignOffOffer {
  static let row = Offer<SignOff>([
    .text("role", "Review officer or review lead.") { row, scene in scene.words[row.role] },
    .title("name", "Who, unless called just that.", beside: { $0.role }) { $0.name },
    .flag("is-nameless", "Whether nobody is named.") { $0.name == nil },
    .text("step", "What they sign.") { row, scene in scene.words[row.step] },
    .html("date", "When they signed it.") { $0.date },
    .text("agreed", "How many recommendations they agreed, in words.") { row, scene in
      row.all == 0
        ? nil : scene.words("agreed-count", ["n": String(row.agreed), "all": String(row.all)])
    },
    .list("open", "The recommendations that they have not agreed.", ReferenceOffer.short) {
      $0.open
    },
    .label("state", "Whether all of it is signed.") {
      Label("sign-off-", $0.isComplete ? "complete" : "open")
    },
  ])
}
