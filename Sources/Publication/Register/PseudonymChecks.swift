internal import Content
internal import Diagnostics

/// Whether everyone in a register has a pseudonym that gives nothing away (rule 15).
struct PseudonymChecks {
  let register: Register

  func findings() -> [Finding] {
    register.people.flatMap { person -> [Finding] in
      guard let form = person.pseudonym?.form, !form.source.text.trimmingSpaces.isEmpty else {
        return [missing(person)]
      }
      return clashes(form.source, of: person) + initials(form, of: person)
    } + duplicates()
  }

  private func missing(_ person: Person) -> Finding {
    Finding(
      "RED-01", .stop, at: person.pseudonym?.form.source.position ?? person.position,
      "'\(person.id.text)' has no pseudonym",
      help: "Give a name or a label, for example: pseudonym: {label: Officer 1}.", section: "2a")
  }

  /// A pseudonym must not be a part of anybody's real name.
  private func clashes(_ pseudonym: SourceText, of person: Person) -> [Finding] {
    let words = Set(tokens(pseudonym.text))
    let clash = register.people.first { !words.isDisjoint(with: realTokens($0)) }
    return clash.map { other in
      Finding(
        "RED-02", .stop, at: pseudonym.position,
        "The pseudonym of '\(person.id.text)' is part of a name of '\(other.id.text)'",
        help: "Choose a pseudonym that is no part of any registered name.", section: "2a")
    }.map { [$0] } ?? []
  }

  private func initials(_ form: Pseudonym.Form, of person: Person) -> [Finding] {
    guard case .name(let name) = form,
      case .name(let forename, let surname) = PseudonymWording(parsing: name.text)
    else { return [] }
    let real = WrittenName(parsing: person.name.full.text)
    let own = Set([real.forename, real.surname].compactMap { $0.flatMap(firstLetter) })
    let chosen = Set([forename, surname].compactMap { $0.flatMap(firstLetter) })
    guard !own.isDisjoint(with: chosen) else { return [] }
    return [
      Finding(
        "RED-02", .stop, at: name.position,
        "The pseudonym of '\(person.id.text)' has an initial of the real name",
        help: "Choose a pseudonym with other initials, or a label such as 'Adult A'.", section: "2a"
      )
    ]
  }

  private func duplicates() -> [Finding] {
    var owners: [String: String] = [:]
    return register.people.compactMap { person in
      guard let source = person.pseudonym?.form.source else { return nil }
      let folded = tokens(source.text).joined(separator: " ")
      guard let other = owners.updateValue(person.id.text, forKey: folded), !folded.isEmpty else {
        return nil
      }
      return Finding(
        "RED-02", .stop, at: source.position,
        "'\(person.id.text)' and '\(other)' have the same pseudonym",
        help: "Give each person a pseudonym of their own.", section: "2a")
    }
  }

  private func realTokens(_ person: Person) -> Set<String> {
    let names = [person.name.full] + person.name.knownAs + person.name.alsoWritten
    return Set(names.flatMap { tokens($0.text) }.filter { $0.count > 1 && !NameTitles.isTitle($0) })
  }

  private func tokens(_ text: String) -> [String] {
    text.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(isDash) }
      .map { String(String.UnicodeScalarView(foldedLetters(String($0)))) }.filter { !$0.isEmpty }
  }

  private func firstLetter(_ text: String) -> Unicode.Scalar? {
    foldedLetters(text).first
  }
}
