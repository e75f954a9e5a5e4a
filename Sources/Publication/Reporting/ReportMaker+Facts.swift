internal import Content
internal import Diagnostics

/// What a page says that is no text of its file: names by id, dates in words, characteristics.
extension ReportMaker {
  func facts(of event: Event) -> [ReportBlock] {
    guard let shown = published.events.first(where: { $0.id == event.id.text }) else { return [] }
    let date = event.date.map { DateWords.words($0.value) } ?? shown.date.plain
    let time = event.time?.description
    return [
      fact(
        "Date", at: event.date?.position ?? event.id.position, [date, time],
        [shown.date.plain, shown.time?.plain]),
      people("Contact with", event.contactWith, shown.contactWith),
      people("Officers", event.officers, shown.officers.map(\.name)),
    ].compactMap { $0 }
  }

  func facts(of person: Person) -> [ReportBlock] {
    guard maker.shows(.people) else { return [] }
    let name = fact(
      "Name", at: person.name.full.position, [person.name.full.text],
      [maker.policy.name(of: person).plain])
    let rows = rows(of: person).compactMap { row, recorded in
      fact(
        "\(row.shown.label.plain) (\(person.id.text))",
        at: row.written?.position ?? person.position,
        [recorded], [row.shown.value.words ?? "(withheld from this version)"])
    }
    return [name].compactMap { $0 } + rows + personal(person)
  }

  /// What only named views show of somebody.
  private func personal(_ person: Person) -> [ReportBlock] {
    let names = (person.name.knownAs + person.name.alsoWritten).map(\.text)
    let dates = [person.born, person.died].compactMap { $0 }.map { DateWords.words($0.value) }
    let texts = names + dates + person.addresses.map(\.text.text)
    guard !texts.isEmpty else { return [] }
    return [
      ReportBlock(
        kind: .leftOut, place: person.position, label: "Other names, dates, addresses",
        parts: [.removed(texts.joined(separator: "; "))], leftOut: .namedOnly)
    ]
  }

  /// What only named views show of the project.
  func facts(of index: ProjectIndex) -> [ReportBlock] {
    [
      left("Own reference", [index.reference]), left("Handling", index.handling),
      left("Data protection note", [index.dataProtection?.note]),
    ].compactMap { $0 }
  }

  /// What was learned in interviews, which only named views show.
  func facts(of methodology: Methodology?) -> [ReportBlock] {
    guard maker.shows(.methodology) else { return [] }
    return (methodology?.interviews ?? []).compactMap { left("What was learned", [$0.obtained]) }
  }

  private func left(_ label: String, _ texts: [SourceText?]) -> ReportBlock? {
    let texts = texts.compactMap { $0 }
    guard let place = texts.first?.position else { return nil }
    return ReportBlock(
      kind: .leftOut, place: place, label: label,
      parts: [.removed(texts.map(\.text).joined(separator: "; "))], leftOut: .namedOnly)
  }

  private func people(
    _ label: String, _ ids: [SourceText], _ shown: [PublishedText]
  ) -> ReportBlock? {
    guard let place = ids.first?.position else { return nil }
    let names = ids.compactMap { id in
      register.people.first { $0.id.text == id.text }?.name.full.text
    }
    return fact(
      label, at: place, [names.joined(separator: ", ")],
      [shown.map(\.plain).joined(separator: ", ")])
  }

  private func fact(
    _ label: String, at place: SourcePosition, _ named: [String?], _ shown: [String?]
  ) -> ReportBlock? {
    let named = named.compactMap { $0 }.joined(separator: ", ")
    let shown = shown.compactMap { $0 }.joined(separator: ", ")
    guard !named.isEmpty || !shown.isEmpty else { return nil }
    return ReportBlock(
      kind: .fact, place: place, label: label,
      parts: named == shown ? [.same(named)] : [.changed(from: named, to: shown)], leftOut: nil)
  }
}
