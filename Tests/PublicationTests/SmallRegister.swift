import Diagnostics
import OrdinaryWords

@testable import Content
@testable import Publication

/// A register of a few people and places, and what becomes of a sentence under it. What is an everyday
/// word is what the real list says.
struct SmallRegister: Sendable {
  private let swapper: TextSwapper

  init(
    people: [Person], places: [(written: String, shown: String)] = [],
    families: [String: String] = [:]
  ) {
    var register = Register(notes: PageNotes(file: "people.md"))
    register.people = people
    let isOrdinary: @Sendable (String) -> Bool = { OrdinaryWords.contains($0) }
    var all = Identities(of: register, isOrdinary: isOrdinary).all
    for place in places {
      let forms = IdentifierForms(
        identity: all.count, replacement: place.shown, isOrdinary: isOrdinary)
      all.append(
        Identity(
          id: "place", patterns: forms.patterns(of: place.written), title: nil, initials: [],
          pseudonym: .label(place.shown)))
    }
    swapper = TextSwapper(
      finder: MentionFinder(identities: all, allowed: [], isOrdinary: isOrdinary),
      families: families,
      isOrdinary: isOrdinary)
  }

  /// - Parameter means: Folded names with the number of the person that they mean on the page.
  func swap(_ text: String, means: [String: Int] = [:]) -> (text: String, findings: [Finding]) {
    let ledger = SwapLedger()
    let shown = swapper.swapped(
      text, on: TextSwapper.Page(file: "e.md", means: means), line: 1, into: ledger)
    return (shown, ledger.findings)
  }
}

extension Person {
  /// Somebody of a register; a pseudonym with a number in it, or "Adult A", is a label.
  static func person(
    _ id: String, _ full: String, title: String? = nil, as pseudonym: String,
    knownAs: [String] = [], collar: String? = nil, address: String? = nil,
    identifiers: [String] = [], born: (Int, Int, Int)? = nil
  ) -> Person {
    let place = SourcePosition(file: "people.md")
    func source(_ text: String) -> SourceText { SourceText(text, at: place) }
    let isLabel = pseudonym.contains { $0.isNumber } || pseudonym.hasPrefix("Adult")
    var person = Person(
      id: source(id), position: place, role: .other, name: PersonName(full: source(full)),
      pseudonym: Pseudonym(form: isLabel ? .label(source(pseudonym)) : .name(source(pseudonym))))
    person.name.title = title.map(source)
    person.name.knownAs = knownAs.map(source)
    person.name.collar = collar.map(source)
    person.addresses = [address].compactMap { $0 }.map {
      PersonalText(text: source($0), replacement: source("her flat"))
    }
    person.identifiers = identifiers.map { PersonalText(text: source($0), replacement: nil) }
    person.born = born.flatMap { DatePoint(year: $0.0, month: $0.1, day: $0.2) }.map {
      Written(.point($0), at: place)
    }
    return person
  }
}
