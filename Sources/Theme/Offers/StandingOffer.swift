internal import Publication

/// Where a public view stands, in a line that leads to the report.
struct Standing: Sendable {
  let view: String
  let standing: ReleaseStanding
  /// The page of the report.
  let address: String

  init(_ pages: ReportPages) {
    view = pages.report.view
    standing = pages.report.standing
    address = pages.address(.release)
  }

  /// Of each pseudonymised view; none where no working material shows.
  static func all(of project: PublishedProject) -> [Standing] {
    ReportPages.all(of: project).map(Standing.init)
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
