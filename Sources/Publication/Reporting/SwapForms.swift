internal import Content

/// Tells which kind of form a mention is, from the register that it was found by.
struct SwapForms {
  /// The letters of each person's dates of birth and identifiers.
  private let phrases: [(births: Set<[Unicode.Scalar]>, identifiers: Set<[Unicode.Scalar]>)]
  /// What is registered after the people.
  private let kinds: [SwapForm]

  init(of register: Register) {
    kinds =
      register.places.map { _ in .place } + register.organisations.map { _ in .organisation }
      + register.identifiers.map { _ in .identifier }
    phrases = register.people.map { (Self.births($0), Self.identifiers($0)) }
  }

  private static func births(_ person: Person) -> Set<[Unicode.Scalar]> {
    let forms = person.born?.value.exact.map { BirthDateForms(identity: 0).patterns(of: $0) }
    return Set((forms ?? []).map(\.letters))
  }

  private static func identifiers(_ person: Person) -> Set<[Unicode.Scalar]> {
    let forms = person.identifiers.flatMap {
      IdentifierForms(identity: 0, replacement: "", isOrdinary: { _ in false }).patterns(
        of: $0.text.text)
    }
    return Set(forms.map(\.letters))
  }

  func form(of mention: Mention, _ identities: [Int], written: String) -> SwapForm {
    guard mention.parts == .phrase else { return name(mention) }
    guard let index = identities.first else { return .identifier }
    guard phrases.indices.contains(index) else {
      let place = index - phrases.count
      return kinds.indices.contains(place) ? kinds[place] : .identifier
    }
    let letters = LetterStream(Array(written.utf8)).letters
    if phrases[index].births.contains(letters) { return .dateOfBirth }
    return phrases[index].identifiers.contains(letters) ? .identifier : .address
  }

  private func name(_ mention: Mention) -> SwapForm {
    if mention.isFamily { return .family }
    if mention.parts.contains(.collar) { return .collarNumber }
    let hasForename = !mention.parts.isDisjoint(with: [.forename, .middle])
    let hasSurname = mention.parts.contains(.surname)
    switch (hasForename, hasSurname, mention.title != nil) {
    case (true, true, _): return .fullName
    case (false, true, true): return .titleAndSurname
    case (false, true, false): return .surname
    case (true, false, true): return .titleAndForename
    default: return .forename
    }
  }
}
