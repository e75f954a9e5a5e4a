internal import Content

/// The thirteen rows of the table (section 2a, table 1) as named readers see them: the register keeps the first four
/// apart from the others, and tells the age with the date of birth.
extension ProjectMaker {
  func table(of person: Person) -> [CharacteristicRow] {
    let rows = characteristics(of: person, isNamed: true)
    guard person.role.isSubject else { return rows }
    let age = rows.first { $0.key == .age }
    return identity(of: person, age) + rows.filter { $0.key != .age }
  }

  /// How many of the thirteen rows are recorded; a row with several entries counts once.
  func tally(of person: Person) -> CharacteristicsTally? {
    guard isNamed, person.role.isSubject else { return nil }
    let rows = Dictionary(grouping: table(of: person)) { $0.shown.label.plain }.values
    let standings = rows.map(standing)
    return CharacteristicsTally(
      recorded: standings.count { $0 == .recorded },
      notKnown: standings.count { $0 == .notKnown }, blank: standings.count { $0 == .blank })
  }

  /// What is known of several rows together.
  func standing(_ rows: [CharacteristicRow]) -> CharacteristicRow.Standing {
    if rows.contains(where: { $0.standing == .recorded }) { return .recorded }
    return rows.contains { $0.standing == .notKnown } ? .notKnown : .blank
  }

  func characteristicLabels() -> CharacteristicLabels {
    CharacteristicLabels(table: library.characteristics, page: register)
  }

  private func identity(of person: Person, _ age: CharacteristicRow?) -> [CharacteristicRow] {
    let pseudonym = person.pseudonym?.form.source
    return [
      row("name", names(of: person), "Not to be published: the pseudonym stands for it"),
      row("pseudonym", register.text(pseudonym).map { noted($0, of: person) }, "May be published"),
      row("address", addresses(of: person), restriction(onAddressesOf: person)),
      row("born", birth(of: person, age), age?.shown.restriction?.plain, age),
    ]
  }

  private func row(
    _ key: String, _ text: PublishedText?, _ restriction: String?, _ age: CharacteristicRow? = nil
  ) -> CharacteristicRow {
    let value = text.map { $0.plain.isEmpty ? PublishedValue.blank : .shown($0) } ?? .blank
    let isBlank = if case .blank = value { true } else { false }
    return CharacteristicRow(
      shown: PublishedCharacteristic(
        label: characteristicLabels().label(key), isCharacteristic: false, value: value,
        restriction: isBlank && age == nil ? nil : restriction.map { PublishedText(plain: $0) },
        source: age?.shown.source, categories: []),
      standing: isBlank ? .blank : .recorded, key: .age, written: nil)
  }

  private func names(of person: Person) -> PublishedText {
    let aliases = register.texts(person.name.knownAs + person.name.alsoWritten).map(\.plain)
    let full = policy.name(of: person).plain
    return PublishedText(
      plain: aliases.isEmpty ? full : "\(full); also \(aliases.joined(separator: ", "))")
  }

  private func noted(_ pseudonym: PublishedText, of person: Person) -> PublishedText {
    let notes = [
      register.text(person.pseudonym?.chosenBy).map { "chosen by \($0.plain)" },
      date(person.pseudonym?.agreed).map { "agreed \($0.plain)" },
    ].compactMap { $0 }
    return notes.isEmpty
      ? pseudonym
      : PublishedText(plain: "\(pseudonym.plain) (\(notes.joined(separator: ", ")))")
  }

  private func addresses(of person: Person) -> PublishedText? {
    let all = register.texts(person.addresses.map(\.text)).map(\.plain)
    return all.isEmpty ? nil : PublishedText(plain: all.joined(separator: "; "))
  }

  private func restriction(onAddressesOf person: Person) -> String {
    var seen: Set<String> = []
    let shown = person.addresses.compactMap { $0.replacement?.text }
      .filter { seen.insert($0).inserted }
    return shown.isEmpty ? "Not to be published" : "In part: " + shown.joined(separator: ", ")
  }

  /// Who is named here is named with the date of birth, however exactly events are dated.
  private func birth(of person: Person, _ age: CharacteristicRow?) -> PublishedText? {
    guard let born = person.born else { return nil }
    let words = DateWords.words(born.value)
    guard case .shown(let years)? = age?.shown.value else { return PublishedText(plain: words) }
    return PublishedText(plain: "\(words) (\(years.plain))")
  }
}
