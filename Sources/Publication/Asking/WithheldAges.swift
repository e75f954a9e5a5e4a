internal import Content

/// RED-22 for an age that the register does not publish: prose must not tell it either (section 2a).
struct WithheldAges: Sendable {
  private struct Owner {
    var id: String
    /// The ages that the person had while the project's events happened; `nil` where nobody knows.
    var years: ClosedRange<Int>?
  }

  private let people: [Owner]

  init(of project: Project) {
    let days = WithheldDays(of: project).days.map(\.day)
    let first = days.min { $0.dayNumber < $1.dayNumber }
    let last = days.max { $0.dayNumber < $1.dayNumber }
    people = project.register.people.filter(Self.withholdsAge).map { person in
      Owner(id: person.id.text, years: Self.years(person, first, last))
    }
  }

  private static func withholdsAge(_ person: Person) -> Bool {
    let written = person.characteristics.filter { $0.key == .age }
    let isAsked = person.role.isSubject || person.born != nil || !written.isEmpty
    return isAsked && !written.contains { $0.publish.value == .yes }
  }

  private static func years(
    _ person: Person, _ first: CalendarDate?, _ last: CalendarDate?
  ) -> ClosedRange<Int>? {
    guard let from = person.born?.value.earliest, let to = person.born?.value.latest, let first,
      let last
    else { return nil }
    let (least, most) = (to.years(until: first), from.years(until: last))
    return least <= most ? max(0, least)...max(0, most) : nil
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    guard !people.isEmpty else { return }
    for age in WrittenAge.all(in: text.bytes.indices, of: text) + AgeBesideName.all(in: text) {
      guard let years = age.years, !text.isSettled(age.range) else { continue }
      let sentence = text.sentence(round: age.range)
      let said = Set(
        text.mentions(in: sentence).filter { $0.replacement == nil }.flatMap(\.identities)
          .map { text.id(of: $0) })
      guard let owner = people.first(where: { isSaid(years, of: $0, said) }) else { continue }
      text.markAsked(age.range)
      log.ask(
        .birthDate, .warning, key: "age " + owner.id, words: text.text(age.range),
        about: "An age that the register withholds stands here: that of '\(owner.id)'",
        near: owner.id, at: text.place(of: age.range.lowerBound))
    }
  }

  /// Of somebody who is named in the sentence or, where the age is known and fits, in any words.
  private func isSaid(_ years: Int, of owner: Owner, _ said: Set<String>) -> Bool {
    if let own = owner.years { return own.contains(years) }
    return said.contains(owner.id)
  }
}
