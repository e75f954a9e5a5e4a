internal import Content

/// Labels for officers and professionals who have no pseudonym: "Officer 1", "Professional 2", by
/// first appearance on the pages (rules 15, 16 and 29).
///
/// Never by the order of the register or of surnames, and the same in every view of a project. Whoever
/// else has no pseudonym goes without: that stops the view.
struct AutomaticLabels {
  /// The register with the labels in it.
  private(set) var register: Register
  /// The ids of those who were labelled, in the order of their labels.
  private(set) var labelled: [String] = []
  /// The ids of those who are labelled and appear nowhere: there is nothing to list of them.
  private(set) var absent: Set<String> = []
  private var taken: Set<String>

  /// Whether anybody has to be labelled, so that the pages must be gone through for it.
  static func areNeeded(in register: Register) -> Bool {
    register.people.contains { word(for: $0) != nil }
  }

  /// - Parameter appearances: Ids in the order in which they appear.
  init(_ register: Register, appearances: [String]) {
    self.register = register
    taken = Set(register.people.compactMap { $0.pseudonym?.form.source.text }.map(Self.fold))
    for id in appearances { label(id) }
    for person in self.register.people where Self.word(for: person) != nil {
      label(person.id.text)
      if person.characteristics.isEmpty { absent.insert(person.id.text) }
    }
  }

  private mutating func label(_ id: String) {
    guard let place = register.people.firstIndex(where: { $0.id.text == id }),
      let word = Self.word(for: register.people[place])
    else { return }
    register.people[place].pseudonym = Pseudonym(
      label: nextLabel(word), at: register.people[place].position)
    labelled.append(id)
  }

  private mutating func nextLabel(_ word: String) -> String {
    var number = 1
    while !taken.insert(Self.fold("\(word) \(number)")).inserted { number += 1 }
    return "\(word) \(number)"
  }

  /// People as a page lists them: in the order of the register, those who were labelled in the order of
  /// their labels, so that the list tells nothing of the register's order.
  func listed(_ people: [Person]) -> [Person] {
    var inOrder = labelled.compactMap { id in people.first { $0.id.text == id } }[...]
    return people.compactMap { person in
      labelled.contains(person.id.text) ? inOrder.popFirst() : person
    }.filter { !absent.contains($0.id.text) }
  }

  /// What somebody without a pseudonym is called; `nil` for everybody else.
  private static func word(for person: Person) -> String? {
    guard person.pseudonym == nil else { return nil }
    switch person.role {
    case .officer: return "Officer"
    case .professional: return "Professional"
    default: return nil
    }
  }

  private static func fold(_ label: String) -> String { NameTitles.fold(label) }
}
