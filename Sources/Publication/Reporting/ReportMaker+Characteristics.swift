internal import Content

/// What the view shows of each characteristic, and why not more.
extension ReportMaker {
  func characteristics(of person: Person) -> [ReportCharacteristic] {
    rows(of: person).map { row, recorded in
      ReportCharacteristic(
        person: person.id.text, key: row.key, label: row.shown.label.plain,
        outcome: outcome(row), recorded: recorded, shown: row.shown.value.words,
        whyNot: row.written?.whyNot?.text, decidedBy: row.written?.decidedBy?.text,
        discussedBy: judgements(on: row.key), place: row.written?.position ?? person.position)
    }
  }

  /// The rows in which something is recorded, with what it is. A blank row hides nothing.
  func rows(of person: Person) -> [(row: CharacteristicRow, recorded: String)] {
    let named = maker.characteristics(of: person, isNamed: true)
    return zip(maker.characteristics(of: person, isNamed: false), named).compactMap { row, full in
      guard full.standing != .blank, let words = recorded(row, full) else { return nil }
      return (row, words)
    }
  }

  /// As the register writes it: the row itself has been through the swap.
  private func recorded(_ row: CharacteristicRow, _ full: CharacteristicRow) -> String? {
    guard let value = row.written?.value?.text else { return full.shown.value.words }
    return row.written?.specify.map { "\(value): \($0.text)" } ?? value
  }

  private func outcome(_ row: CharacteristicRow) -> ReportCharacteristic.Outcome {
    switch (row.shown.value, row.written?.publish.value) {
    case (.withheld, .no): .withheld
    case (.withheld, _): .unanswered
    case (_, .partial): .partly
    default: .shown
    }
  }

  private func judgements(on key: CharacteristicKey) -> [String] {
    let all = project.events.flatMap(\.analysis) + (project.analysis?.analysis ?? [])
    return all.filter { judgement in judgement.characteristics.contains { $0.value == key } }
      .map(\.id.text)
  }
}

extension PublishedValue {
  /// What a reader sees; `nil` where that is only that something is withheld or missing.
  var words: String? {
    switch self {
    case .shown(let text), .notKnown(let text): text.plain
    case .withheld, .blank: nil
    }
  }
}
