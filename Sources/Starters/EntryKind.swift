/// A list of a project, one file for each entry.
package enum EntryKind: String, Sendable, CaseIterable {
  case event, learning, recommendation

  /// The folder of the project that holds them.
  package var folder: String {
    switch self {
    case .event: "events"
    case .learning: "learning"
    case .recommendation: "recommendations"
    }
  }

  /// What their ids begin with.
  var letter: Character {
    switch self {
    case .event: "E"
    case .learning: "L"
    case .recommendation: "R"
    }
  }

  /// How many digits an id has at least.
  var digits: Int { self == .event ? 2 : 1 }
}
