/// Every form that a registered person's names are looked for in.
///
/// Only single parts and their joined-up spellings are listed: parts that stand side by side are
/// put together when the text is read, in whatever order they come.
struct NameForms {
  let identity: Int
  /// Whether a folded word is an everyday word of the language.
  let isOrdinary: @Sendable (String) -> Bool

  /// The patterns of one written name.
  func patterns(of name: WrittenName, forenameIsEveryday: Bool = false) -> [NamePattern] {
    // The register says that the name is a word, and not which half; the list of words may know.
    let surnameIsEveryday =
      forenameIsEveryday && !isEveryday(name.forename ?? "") && !isEveryday(name.surname ?? "")
    var found: [NamePattern] = []
    if let forename = name.forename {
      found += part(forename, .forename, isEveryday: forenameIsEveryday)
      if !forenameIsEveryday, !isEveryday(forename) {
        found += HandleForms(identity: identity).patterns(of: forename)
      }
    }
    for middle in name.middle { found += part(middle, .middle) }
    if let surname = name.surname { found += self.surname(surname, surnameIsEveryday) }
    if let collar = name.collar { found += part(collar, .collar) }
    return found + joined(name, forenameIsEveryday, surnameIsEveryday)
  }

  /// A part of a name and, where it is double-barrelled, its halves.
  private func part(_ written: String, _ part: NamePart, isEveryday: Bool = false) -> [NamePattern]
  {
    let forms = [written] + WrittenName.halves(of: written)
    return (forms + forms.flatMap(WrittenName.withoutUmlauts)).compactMap { form in
      guard var pattern = NamePattern(form, of: identity, as: part),
        part == .collar || pattern.letters.count > 1
      else { return nil }
      pattern.isEverydayWord = isEveryday || self.isEveryday(form)
      pattern.needsCapital = pattern.letters.count <= 2
      pattern.plural = plural(of: pattern)
      return pattern
    }
  }

  private func isEveryday(_ written: String) -> Bool {
    let folded = NameTitles.fold(written)
    return isOrdinary(folded) || EverydayLists.isProper(folded)
  }

  /// "Sarahs" and "sarahs"; "the Carters", but not "carters"; never "jeans" for Jean.
  private func plural(of pattern: NamePattern) -> NamePattern.Plural {
    if pattern.part == .surname, pattern.letters.count == 2 { return .withCapital }
    guard pattern.part != .collar, pattern.letters.count >= 3 else { return .never }
    let word = String(String.UnicodeScalarView(pattern.letters))
    let isWord = isOrdinary(word + "s") || isOrdinary(word + "es")
    if pattern.part == .surname { return isWord || pattern.isEverydayWord ? .withCapital : .always }
    return isWord || pattern.isEverydayWord || word.utf8.count < 4 ? .never : .always
  }

  /// A surname and, where it begins with O', D' or Mac, what people write instead.
  private func surname(_ written: String, _ isEveryday: Bool) -> [NamePattern] {
    let names = [written] + WrittenName.halves(of: written)
    let others = names.flatMap(WrittenName.variants) + WrittenName.groups(of: written)
    return part(written, .surname, isEveryday: isEveryday)
      + SaintForms.spellings(of: written).dropFirst().flatMap { part($0, .surname) }
      + Set(others).sorted().flatMap { part($0, .surname) }
  }

  /// "sarahahmedoneill" or "sahmed", as in a handle or a file name.
  private func joined(_ name: WrittenName, _ forenameIsEveryday: Bool, _ surnameIsEveryday: Bool)
    -> [NamePattern]
  {
    guard let forename = name.forename else { return [] }
    let everyday = forenameIsEveryday || isEveryday(forename)
    let withMiddle = joined(
      [[forename] + name.middle.prefix(1)].filter { $0.count > 1 }, as: [.forename, .middle],
      isEveryday: everyday || name.middle.prefix(1).contains(where: isEveryday))
    guard let surname = name.surname else { return withMiddle }
    let surnames = [surname] + WrittenName.halves(of: surname)
    let orders = surnames.flatMap { surname in
      [
        [forename, surname], [forename] + name.middle + [surname], [surname, forename],
        [surname, forename] + name.middle,
      ]
    }
    return withMiddle
      + joined(
        orders, as: [.forename, .surname],
        isEveryday: everyday || surnameIsEveryday || isEveryday(surname), whole: surname)
      + initials(name, surnames)
  }

  private func joined(
    _ orders: [[String]], as part: NamePart, isEveryday: Bool, whole surname: String? = nil
  ) -> [NamePattern] {
    Set(orders).sorted { $0.lexicographicallyPrecedes($1) }.compactMap { order in
      let written = order.joined(separator: " ")
      guard var pattern = NamePattern(written, of: identity, as: part) else { return nil }
      pattern.isEverydayWord = isEveryday
      pattern.isWhole = surname.map(order.contains) ?? false
      return inAddressIfShort(pattern)
    }
  }

  /// "sahmed", "sjahmed": only run together, or "it's Ahmed" would be one.
  private func initials(_ name: WrittenName, _ surnames: [String]) -> [NamePattern] {
    let forenames = ([name.forename].compactMap { $0 } + name.middle).map { String($0.prefix(1)) }
    let openings = Set([forenames.prefix(1).joined(), forenames.joined()]).sorted()
    return openings.flatMap { opening in
      surnames.compactMap { surname in
        guard var pattern = NamePattern(opening + surname, of: identity, as: [.forename, .surname])
        else { return nil }
        pattern.seams = []
        return inAddressIfShort(pattern)
      }
    }
  }

  /// A short run, or one that is also a word, is a name only where people join their names up.
  private func inAddressIfShort(_ pattern: NamePattern) -> NamePattern? {
    var pattern = pattern
    let isWord = isOrdinary(String(String.UnicodeScalarView(pattern.letters)))
    guard pattern.letters.count >= 4 else { return nil }
    pattern.isOnlyInAddress = pattern.letters.count < 6 || isWord
    return isWord && pattern.letters.count < 5 ? nil : pattern
  }
}
