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
      let rows = isNamed ? table(of: person) : characteristics(of: person, isNamed: false)
      return PublishedPerson(
        anchor: Anchor.made(from: name.plain), name: name, role: person.role,
        relationship: register.text(person.relationship), pronouns: register.text(person.pronouns),
        named: isNamed ? named(person) : nil, characteristics: rows.map(\.shown),
        tally: tally(of: person))
    }
  }

  /// Those of whom every row of the table is asked, against each protected characteristic. With one row
  /// withheld, what is said of the others would tell what is recorded in it: only in named views.
  func protectedCharacteristics() -> [ProtectedCharacteristic] {
    guard isNamed, shows(.people), let table = library.characteristics else { return [] }
    let subjects = project.register.people.filter(\.role.isSubject)
    return ProtectedCharacteristic.names.map { name in
      let rows = table.rows.filter { row in row.protected.contains { $0.text == name } }
      let labels = rows.map { characteristicLabels().label($0.key.text) }
      return ProtectedCharacteristic(
        name: name, rows: labels, notAsked: register.texts(rows.compactMap(\.notAsked)),
        people: subjects.map { (policy.name(of: $0), standing(of: $0, in: labels)) })
    }
  }

  private func standing(
    of person: Person, in labels: [PublishedText]
  ) -> ProtectedCharacteristic.Standing {
    let rows = self.table(of: person).filter { labels.contains($0.shown.label) }
    return switch standing(rows) {
    case .recorded: .recorded
    case .notKnown: .notKnown
    case .blank: .blank
    }
  }

  /// In the order of the register; those who were labelled, in the order of their labels, which tells
  /// nothing of the register's.
  private var listed: [Person] {
    let people = project.register.people
    return isNamed ? people : labels?.listed(people) ?? people
  }

  private func named(_ person: Person) -> PublishedPerson.Named {
    let isInTable = person.role.isSubject
    return PublishedPerson.Named(
      rank: rank(of: person),
      aliases: isInTable ? [] : register.texts(person.name.knownAs + person.name.alsoWritten),
      pseudonym: isInTable ? nil : register.text(person.pseudonym?.form.source),
      pseudonymChosenBy: register.text(person.pseudonym?.chosenBy),
      pseudonymAgreed: date(person.pseudonym?.agreed),
      // Who is named here is named with the date of birth, however exactly events are dated.
      born: isInTable ? nil : person.born.map { PublishedText(plain: DateWords.words($0.value)) },
      died: date(person.died),
      addresses: isInTable ? [] : register.texts(person.addresses.map(\.text)),
      preferredLanguage: register.text(person.preferredLanguage))
  }

  private func rank(of person: Person) -> PublishedText? {
    let parts = register.texts([person.name.rank, person.name.collar].compactMap { $0 })
    return parts.isEmpty ? nil : PublishedText(plain: parts.map(\.plain).joined(separator: " "))
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
      labels: characteristicLabels(), showsCategories: isNamed && view.workingMaterial,
      page: register)
    return maker.rows()
  }
}
