internal import Content

/// Everyone and everything that a register names, ready to be looked for.
struct Identities: Sendable {
  let all: [Identity]

  /// - Parameter isOrdinary: Whether a folded word is an everyday word of the language.
  init(of register: Register, isOrdinary: @escaping @Sendable (String) -> Bool) {
    var all: [Identity] = []
    for person in register.people {
      all.append(Self.identity(of: person, at: all.count, isOrdinary: isOrdinary))
    }
    for text in register.places + register.organisations + register.identifiers {
      all.append(Self.identity(of: text, at: all.count, isOrdinary: isOrdinary))
    }
    self.all = Self.withoutNamesAsStreets(all)
  }

  /// Where a street is called like somebody, its bare name is that person's.
  private static func withoutNamesAsStreets(_ all: [Identity]) -> [Identity] {
    let names = Set(
      all.flatMap(\.patterns).filter { $0.part.isSubset(of: .wholeName) }.map(\.letters))
    return all.map { identity in
      var identity = identity
      identity.patterns.removeAll { $0.numberedReplacement != nil && names.contains($0.letters) }
      return identity
    }
  }

  private static func identity(
    of person: Person, at index: Int, isOrdinary: @escaping @Sendable (String) -> Bool
  ) -> Identity {
    let forms = NameForms(identity: index, isOrdinary: isOrdinary)
    let name = person.name
    let full = WrittenName(parsing: name.full.text)
    var patterns = forms.patterns(of: full, forenameIsEveryday: name.isEverydayWord ?? false)
    let aliases =
      name.knownAs.map { WrittenName(parsing: $0.text).calledByForename(of: full) }
      + name.alsoWritten.map {
        WrittenName(parsing: $0.text).calledByForename(of: full).spellingSurname(of: full)
      }
    for alias in aliases {
      patterns += forms.patterns(of: alias).filter { $0.letters.count > 2 || $0.isInitials }
    }
    if name.isEverydayWord == false { patterns = patterns.map(\.alwaysANameInCapitals) }
    if let collar = name.collar { patterns += collarPatterns(collar.text, of: index) }
    patterns += personal(person, at: index, isOrdinary: isOrdinary)
    return Identity(
      id: person.id.text, patterns: unique(patterns),
      title: (name.title ?? name.rank).map { NameTitles.fold($0.text) } ?? full.title,
      initials: ([full] + aliases).flatMap { [$0.forename].compactMap { $0 } + $0.middle }
        .flatMap(firstLetters),
      leadingInitials: ([full] + aliases).compactMap(\.forename).compactMap {
        firstLetters($0).first
      },
      surnameInitials: full.surname.map(firstLetters) ?? [],
      pseudonym: wording(of: person))
  }

  private static func collarPatterns(_ collar: String, of index: Int) -> [NamePattern] {
    collarSpellings(collar).compactMap { NamePattern($0, of: index, as: .collar) }
  }

  /// "77", "077" and "0077".
  private static func collarSpellings(_ collar: String) -> [String] {
    let bare = String(collar.drop { $0 == "0" })
    guard bare.count >= 2, bare.allSatisfy(\.isNumber) else { return [collar] }
    let widths = bare.count...max(5, collar.count)
    return widths.map { String(repeating: "0", count: $0 - bare.count) + bare }
  }

  private static func personal(
    _ person: Person, at index: Int, isOrdinary: @escaping @Sendable (String) -> Bool
  ) -> [NamePattern] {
    let addresses = person.addresses.flatMap { address in
      AddressForms(
        identity: index, replacement: address.replacement?.text ?? "an address",
        isOrdinary: isOrdinary
      ).patterns(of: address.text.text)
    }
    let identifiers = person.identifiers.flatMap { identifier in
      IdentifierForms(
        identity: index, replacement: identifier.replacement?.text ?? "(withheld)",
        isOrdinary: isOrdinary
      ).patterns(of: identifier.text.text)
    }
    let born = person.born?.value.exact.map { BirthDateForms(identity: index).patterns(of: $0) }
    return addresses + identifiers + (born ?? [])
  }

  private static func identity(
    of text: RegisteredText, at index: Int, isOrdinary: @escaping @Sendable (String) -> Bool
  ) -> Identity {
    let replacement = text.replacement?.text ?? ""
    let patterns = ([text.text] + text.alsoWritten).flatMap { form in
      IdentifierForms(identity: index, replacement: replacement, isOrdinary: isOrdinary)
        .patterns(of: form.text)
    }
    return Identity(
      id: text.id.text, patterns: patterns, title: nil, initials: [],
      pseudonym: .label(replacement))
  }

  /// What stands in place of a person's names. One without a pseudonym stops the view, so the words
  /// for it are never shown.
  private static func wording(of person: Person) -> PseudonymWording {
    switch person.pseudonym?.form {
    case .name(let name): PseudonymWording(parsing: name.text)
    case .label(let label): .label(label.text)
    case nil: .label("(no pseudonym)")
    }
  }

  /// "Anne-Marie" is A and M, "Ahmed-O'Neill" is A, O and N.
  private static func firstLetters(_ name: String) -> [Unicode.Scalar] {
    name.split { !$0.isLetter }.compactMap { LetterStream(Array($0.utf8)).letters.first }
  }

  private static func unique(_ patterns: [NamePattern]) -> [NamePattern] {
    var seen: Set<NamePattern> = []
    return patterns.filter { seen.insert($0).inserted }
  }
}
