/// What stands in place of a person's names: a name that can be taken apart, or a label that cannot.
enum PseudonymWording: Hashable, Sendable {
  /// `forename` for "Maya"; with a surname for "Maya Kelly".
  case name(forename: String, surname: String?)
  /// "Officer 1", "Adult A", "Ms H": every form of the person becomes these words.
  case label(String)

  /// Takes a pseudonym apart. One that starts with a title ("Ms H") or ends in a single letter or a
  /// number ("Adult A", "Child 2") is a label.
  init(parsing text: String) {
    let words = text.split(separator: " ").map(String.init)
    let isLabel =
      words.first.map { NameTitles.isTitle($0) } == true
      || words.dropFirst().contains { $0.count == 1 }
      || words.contains { $0.allSatisfy(\.isNumber) }
    switch words.count {
    case 1 where !isLabel: self = .name(forename: words[0], surname: nil)
    case 2... where !isLabel:
      self = .name(forename: words[0], surname: words.dropFirst().joined(separator: " "))
    default: self = .label(text)
    }
  }

  /// The words for the whole person, as a table or a heading shows them.
  var whole: String {
    switch self {
    case .name(let forename, let surname): surname.map { forename + " " + $0 } ?? forename
    case .label(let label): label
    }
  }
}
