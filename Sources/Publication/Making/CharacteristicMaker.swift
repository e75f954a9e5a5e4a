internal import Content

/// One row of the characteristics table, with what is known whatever the reader may see.
struct CharacteristicRow {
  enum Standing { case recorded, notKnown, blank }
  var shown: PublishedCharacteristic
  var standing: Standing
  var key: CharacteristicKey
  /// `nil` where the register says nothing about it.
  var written: Characteristic?
}

/// Makes the rows of the characteristics table of one person (section 2a, appendix B), with the
/// restrictions of the register applied.
struct CharacteristicMaker {
  let person: Person
  let incident: UncertainDate?
  let isNamed: Bool
  let labels: CharacteristicLabels
  /// Whether the suggested answers are shown, for those who write.
  var showsCategories = false
  let page: PagePublisher

  func rows() -> [CharacteristicRow] {
    CharacteristicKey.allCases.flatMap { key -> [CharacteristicRow] in
      let written = person.characteristics.filter { $0.key == key }
      // Every row is asked of a victim or a suspect; of anybody else only what was written, and the
      // age where named readers see a date of birth.
      let isAsked = person.role.isSubject || (key == .age && standsForBirth)
      return written.isEmpty ? (isAsked ? [row(key, nil)] : []) : written.map { row(key, $0) }
    }
  }

  /// Whether an age stands where other readers see the date of birth.
  private var standsForBirth: Bool { !isNamed && person.born != nil }

  private func row(_ key: CharacteristicKey, _ written: Characteristic?) -> CharacteristicRow {
    let value = value(key, written)
    return CharacteristicRow(
      shown: PublishedCharacteristic(
        label: labels.label(key), isCharacteristic: true,
        value: isNamed ? value : restricted(value, key, written),
        restriction: isNamed ? restriction(written) : nil,
        source: isNamed ? page.text(written?.source) : nil,
        categories: showsCategories ? labels.categories(of: key.rawValue) : []),
      standing: standing(value), key: key, written: written)
  }

  private func value(_ key: CharacteristicKey, _ written: Characteristic?) -> PublishedValue {
    let text = key == .age ? age : written?.value.map { page.text($0) }
    guard let text, !text.plain.isEmpty else { return .blank }
    if Self.isNotKnown(text.plain) { return .notKnown(text) }
    guard let specify = written?.specify else { return .shown(text) }
    return .shown(PublishedText(plain: "\(text.plain): \(page.text(specify).plain)"))
  }

  /// The age at the time of the incident, as far as both dates are known.
  var age: PublishedText? {
    guard let from = person.born?.value.earliest, let to = person.born?.value.latest,
      let first = incident?.earliest, let last = incident?.latest
    else { return nil }
    let (least, most) = (to.years(until: first), from.years(until: last))
    let years =
      least == most
      ? "\(least)" : most == least + 1 ? "\(least) or \(most)" : "between \(least) and \(most)"
    return PublishedText(plain: "\(years) at the time of the incident")
  }

  /// What a pseudonymised view shows. Only an explicit answer shows anything (fail closed).
  private func restricted(
    _ value: PublishedValue, _ key: CharacteristicKey, _ written: Characteristic?
  ) -> PublishedValue {
    if case .blank = value {
      // A date of birth is recorded, whether or not an age can be worked out from it.
      guard key == .age, standsForBirth else { return .blank }
      return written?.publish.value == .partial
        ? written?.replacement.map { .shown(page.text($0)) } ?? .withheld : .withheld
    }
    switch written?.publish.value {
    case .yes where !key.needsDecision || written?.decidedBy != nil: return value
    case .partial: return written?.replacement.map { .shown(page.text($0)) } ?? .withheld
    default: return .withheld
    }
  }

  func restriction(_ written: Characteristic?) -> PublishedText? {
    guard let written else { return nil }
    let answer =
      switch written.publish.value {
      case .unanswered: "Not answered"
      case .yes: "May be published"
      case .no: "Not to be published"
      case .partial: "In part: " + (written.replacement.map { page.text($0).plain } ?? "")
      }
    let notes = [
      written.whyNot.map { page.text($0).plain },
      written.decidedBy.map { "decided by \(page.text($0).plain)" },
    ]
    return PublishedText(plain: ([answer] + notes.compactMap { $0 }).joined(separator: "; "))
  }

  func standing(_ value: PublishedValue) -> CharacteristicRow.Standing {
    switch value {
    case .shown, .withheld: .recorded
    case .notKnown: .notKnown
    case .blank: .blank
    }
  }

  /// The category of appendix B that states an unknown, in the ways that it is written.
  private static func isNotKnown(_ text: String) -> Bool {
    let folded = text.lowercased()
    return folded.contains("not known") || folded.contains("not recorded")
  }
}
