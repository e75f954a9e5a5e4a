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
    var found: [NamePattern] = []
    if let forename = name.forename {
      found += part(forename, .forename, isEveryday: forenameIsEveryday)
    }
    for middle in name.middle { found += part(middle, .middle) }
    if let surname = name.surname { found += self.surname(surname) }
    if let collar = name.collar { found += part(collar, .collar) }
    return found + joined(name)
  }

  /// A part of a name and, where it is double-barrelled, its halves.
  private func part(_ written: String, _ part: NamePart, isEveryday: Bool = false) -> [NamePattern]
  {
    ([written] + WrittenName.halves(of: written)).compactMap { form in
      guard var pattern = NamePattern(form, of: identity, as: part),
        part == .collar || pattern.letters.count > 1
      else { return nil }
      pattern.isEverydayWord = isEveryday || isOrdinary(NameTitles.fold(form))
      pattern.needsCapital = pattern.letters.count <= 2
      return pattern
    }
  }

  /// A surname and, where it begins with O', D' or Mac, what people write instead.
  private func surname(_ written: String) -> [NamePattern] {
    let names = [written] + WrittenName.halves(of: written)
    return part(written, .surname)
      + Set(names.flatMap(WrittenName.variants)).sorted().flatMap { part($0, .surname) }
  }

  /// "sarahahmedoneill" or "sahmed", as in a handle or a file name.
  private func joined(_ name: WrittenName) -> [NamePattern] {
    guard let forename = name.forename, let surname = name.surname else { return [] }
    let isEveryday = [forename, surname].allSatisfy { isOrdinary(NameTitles.fold($0)) }
    let surnames = [surname] + WrittenName.halves(of: surname)
    let orders = surnames.flatMap { surname in
      [
        [forename, surname], [forename] + name.middle + [surname], [surname, forename],
        [surname, forename] + name.middle,
      ]
    }
    let whole = Set(orders.map { $0.joined(separator: " ") }).sorted().compactMap { order in
      var pattern = NamePattern(order, of: identity, as: [.forename, .surname])
      pattern?.isEverydayWord = isEveryday
      return pattern
    }
    return (whole + initials(name, surnames)).filter { pattern in
      pattern.letters.count >= 6 && !isOrdinary(String(String.UnicodeScalarView(pattern.letters)))
    }
  }

  /// "sahmed", "sjahmed": only run together, or "it's Ahmed" would be one.
  private func initials(_ name: WrittenName, _ surnames: [String]) -> [NamePattern] {
    let forenames = ([name.forename].compactMap { $0 } + name.middle).map { String($0.prefix(1)) }
    let openings = Set([forenames.prefix(1).joined(), forenames.joined()]).sorted()
    return openings.flatMap { opening in
      surnames.compactMap { surname in
        var pattern = NamePattern(opening + surname, of: identity, as: [.forename, .surname])
        pattern?.seams = []
        return pattern
      }
    }
  }
}
