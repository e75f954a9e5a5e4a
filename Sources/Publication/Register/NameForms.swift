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
    if let surname = name.surname { found += part(surname, .surname) }
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
      return pattern
    }
  }

  /// "sarahahmedoneill", as in a handle or a file name. Shorter ones would turn up in other words.
  private func joined(_ name: WrittenName) -> [NamePattern] {
    guard let forename = name.forename, let surname = name.surname else { return [] }
    let orders = [
      [forename, surname], [forename] + name.middle + [surname], [surname, forename],
      [surname, forename] + name.middle,
    ]
    let isEveryday = [forename, surname].allSatisfy { isOrdinary(NameTitles.fold($0)) }
    return Set(orders.map { $0.joined(separator: " ") }).sorted().compactMap { order in
      var pattern = NamePattern(order, of: identity, as: [.forename, .surname])
      pattern?.isEverydayWord = isEveryday
      return pattern
    }.filter { $0.letters.count >= 8 }
  }
}
