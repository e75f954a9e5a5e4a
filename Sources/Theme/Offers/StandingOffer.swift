internal import Publication

/// Where the public view stands, in a line that leads to the report.
struct Standing: Sendable {
  let view: String
  let standing: ReleaseStanding
  /// The page of the report.
  let address: String

  /// - Returns: `nil` where no working material shows or the site has no public view.
  init?(_ project: PublishedProject) {
    guard let report = project.working?.report else { return nil }
    view = report.view
    standing = report.standing
    address = project.address + ProjectPage.release.rawValue
  }
}

enum StandingOffer {
  static let standing = Offer<Standing>([
    .address("address", "The author's report.") { $0.address },
    .text("name", "A short name without spaces, for a class.") { standing in
      switch standing.standing {
      case .clear: "clear"
      case .stopped, .waiting: "stop"
      case .notYet: "draft"
      }
    },
    .text("sentence", "Where the public view stands.") { $0.sentence(in: $1.words) },
  ])
}

extension Standing {
  func sentence(in words: Words) -> String {
    switch standing {
    case .clear: words("standing-clear", ["view": view])
    case .stopped(1): words("standing-one", ["view": view])
    case .stopped(let count): words("standing-many", ["view": view, "n": String(count)])
    case .waiting(1): words("standing-waits-one", ["view": view])
    case .waiting(let count):
      words("standing-waits-many", ["view": view, "n": String(count)])
    case .notYet(0): words("standing-not-yet", ["view": view])
    case .notYet(let count): words("standing-later", ["view": view, "n": String(count)])
    }
  }
}
