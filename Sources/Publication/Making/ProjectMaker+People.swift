internal import Content

extension ProjectMaker {
  /// The name that the reader may know somebody by; `nil` for an id that nobody has, which is a
  /// finding of its own.
  func person(_ id: SourceText?) -> PublishedText? {
    guard let id, let person = project.register.people.first(where: { $0.id.text == id.text })
    else {
      return nil
    }
    policy.noteAppearance(of: person)
    return policy.name(of: person)
  }

  func persons(_ ids: [SourceText]) -> [PublishedText] { ids.compactMap { person($0) } }

  func people() -> [PublishedPerson] {
    guard shows(.people) else { return [] }
    return listed.map { person in
      let name = policy.name(of: person)
      let rows = characteristics(of: person, isNamed: isNamed)
      return PublishedPerson(
        anchor: Anchor.made(from: name.plain), name: name, role: person.role,
        relationship: register.text(person.relationship), pronouns: register.text(person.pronouns),
        named: isNamed ? named(person) : nil, characteristics: rows.map(\.shown),
        tally: isNamed ? tally(rows) : nil)
    }
  }

  /// In the order of the register; those who were labelled, in the order of their labels, which tells
  /// nothing of the register's.
  private var listed: [Person] {
    let people = project.register.people
    return isNamed ? people : labels?.listed(people) ?? people
  }

  /// Never in a pseudonymised view: with one row withheld, a count would tell what is recorded in it.
  private func tally(_ rows: [CharacteristicRow]) -> CharacteristicsTally {
    CharacteristicsTally(
      recorded: rows.count { $0.standing == .recorded },
      notKnown: rows.count { $0.standing == .notKnown },
      blank: rows.count { $0.standing == .blank })
  }

  private func named(_ person: Person) -> PublishedPerson.Named {
    PublishedPerson.Named(
      aliases: register.texts(person.name.knownAs + person.name.alsoWritten),
      pseudonym: register.text(person.pseudonym?.form.source),
      pseudonymChosenBy: register.text(person.pseudonym?.chosenBy),
      pseudonymAgreed: date(person.pseudonym?.agreed),
      // Who is named here is named with the date of birth, however exactly events are dated.
      born: person.born.map { PublishedText(plain: DateWords.words($0.value)) },
      died: date(person.died), addresses: register.texts(person.addresses.map(\.text)),
      preferredLanguage: register.text(person.preferredLanguage))
  }

  /// - Parameter isNamed: Whether as a reader sees them who may know the name.
  func characteristics(of person: Person, isNamed: Bool) -> [CharacteristicRow] {
    let hasAge = !isNamed && person.born != nil
    guard person.role.isSubject || !person.characteristics.isEmpty || hasAge else { return [] }
    // What is read to be withheld is not shown; the rows say what is.
    policy.ledger.reading?.isPaused = true
    defer { policy.ledger.reading?.isPaused = false }
    let maker = CharacteristicMaker(
      person: person, incident: project.index.dates.incident?.value, isNamed: isNamed,
      labels: library.characteristics, page: register)
    return maker.rows()
  }
}
