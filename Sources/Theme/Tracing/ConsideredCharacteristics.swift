internal import Publication

/// Which of the characteristics that are recorded the analysis considers (section 2a), for readers who may know all
/// that is recorded.
struct ConsideredCharacteristics: Sendable {
  let judgements: Int
  let withOne: Int
  let withSeveral: Int
  /// By person, the rows that are recorded and that no judgement names.
  let left: [(name: PublishedText, rows: [PublishedText])]

  /// `nil` where some of what is recorded may be withheld, and where nothing is judged.
  init?(_ tracing: Tracing) {
    let people = tracing.project.people.filter { $0.tally != nil }
    let named = tracing.judged.map(\.judgement.characteristics)
    guard !people.isEmpty, !named.isEmpty else { return nil }
    judgements = named.count
    withOne = named.count { !$0.isEmpty }
    withSeveral = named.count { $0.count > 1 }
    let considered = Set(named.flatMap { $0 }.map(\.plain))
    left = people.map { person in
      let rows = person.characteristics.filter { row in
        // Names and addresses are no characteristics that an analysis considers.
        guard case .shown = row.value, row.isCharacteristic else { return false }
        return !considered.contains(row.label.plain)
      }.map(\.label.plain)
      return (
        person.name,
        person.characteristics.map(\.label).filter { rows.contains($0.plain) }
          .reduce(into: []) { all, label in if !all.contains(label) { all.append(label) } }
      )
    }.filter { !$0.1.isEmpty }
  }
}
