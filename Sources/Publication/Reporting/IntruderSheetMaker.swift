internal import Content
internal import Diagnostics

/// Gathers what is left in the public view that could lead to each person (rule 20).
struct IntruderSheetMaker {
  let project: Project
  let published: PublishedProject
  let blocks: [ReadingBlock]
  let identities: [Identity]
  /// The rows of somebody's characteristics as the view shows them.
  let rows: (Person) -> [CharacteristicRow]
  let isOrdinary: @Sendable (String) -> Bool

  func sheet() -> PublishedIntruderSheet {
    let signature = project.register.intruderSheet
    return PublishedIntruderSheet(
      people: project.register.people.enumerated().map { index, person in
        // Where the view has no page of people, they are in its text all the same.
        let own = published.people.indices.contains(index) ? published.people[index] : nil
        return self.person(person, own, index)
      }, signedBy: signature?.signedBy?.text,
      signedOn: signature?.date.map { DateWords.words($0.value) }, note: signature?.note?.text)
  }

  private func person(_ person: Person, _ shown: PublishedPerson?, _ index: Int) -> SheetPerson {
    let rows = rows(person)
    let facts = rows.compactMap { row in
      row.shown.value.words.map { SheetFact(label: row.shown.label.plain, value: $0) }
    }
    return SheetPerson(
      id: person.id.text, name: person.name.full.text, shownAs: identities[index].pseudonym.whole,
      role: person.role, relationship: shown?.relationship?.plain, pronouns: shown?.pronouns?.plain,
      characteristics: facts, telling: telling(rows), events: events(of: person, index),
      hints: hints(on: person, index))
  }

  /// The labels of the characteristics shown that few people share.
  private func telling(_ rows: [CharacteristicRow]) -> [String] {
    let rare: Set<CharacteristicKey> = [
      .genderReassignment, .ethnicity, .lgbtq, .religion, .disability, .pregnant, .other,
    ]
    return rows.filter { row in
      guard rare.contains(row.key), row.standing == .recorded, let words = row.shown.value.words
      else { return false }
      return !Self.saysNothing(words)
    }.map { row in
      // A label that is a question is none among others.
      row.shown.label.plain.hasSuffix("?")
        ? String(row.shown.label.plain.dropLast()) : row.shown.label.plain
    }
  }

  private static func saysNothing(_ value: String) -> Bool {
    let words = value.lowercased().split { !$0.isLetter }
    return words.first == "no" || words.first == "none"
      || common.contains { words.starts(with: $0) }
  }

  /// What most people share, or what is nothing to share.
  private static let common: [[Substring]] = [
    ["not", "applicable"], ["not", "pregnant"], ["n", "a"], ["white", "british"],
    ["white", "english"], ["white", "welsh"], ["english", "welsh"], ["heterosexual"], ["straight"],
  ]

  private func events(of person: Person, _ index: Int) -> [SheetEvent] {
    let named = Set(blocks.filter { $0.identities.contains(index) }.map(\.place.file))
    let own = project.events.filter { event in
      named.contains(event.notes.file)
        || (event.contactWith + event.officers).contains { $0.text == person.id.text }
    }
    return published.events.filter { shown in own.contains { $0.id.text == shown.id } }.map {
      SheetEvent(
        id: $0.id, title: $0.title.plain, date: $0.date.plain, isExact: $0.dateIsExact,
        agencies: $0.agencies.map(\.plain))
    }
  }

  private func hints(on person: Person, _ index: Int) -> [SheetHint] {
    let finder = HintFinder(
      pseudonyms: identities.map(\.pseudonym.whole), isOrdinary: isOrdinary)
    let isPrivate = person.role != .officer && person.role != .professional
    var seen: Set<String> = []
    return blocks.filter { $0.identities.contains(index) && $0.isRead }.sorted {
      $0.place < $1.place
    }.flatMap { block in
      finder.hints(in: block.shown, at: block.place) { sentence in
        isPrivate || sentence.contains(identities[index].pseudonym.whole)
      }
    }.filter { seen.insert($0.kind.rawValue + $0.word + $0.sentence).inserted }
  }
}

extension ReadingBlock {
  /// Whether a reader of the view reads it.
  fileprivate var isRead: Bool {
    switch kind {
    case .heading, .paragraph, .cell, .code, .fact, .label: true
    case .linkTitle, .linkAddress, .leftOut: false
    }
  }
}
