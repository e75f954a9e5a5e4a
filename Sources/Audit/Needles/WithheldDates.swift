/// A day of the case that a view tells less exactly: that of an event, of the incident.
package struct WithheldDate: Sendable, Hashable {
  /// What a report calls it, for example `E04` or `incident`. Safe to print.
  package var id: String
  package var date: DateOfBirth

  package init(id: String, date: DateOfBirth) {
    self.id = id
    self.date = date
  }
}

extension NeedleMaker {
  /// The forms of every withheld date. Their identities follow those of the register.
  mutating func addWithheldDates() {
    for (offset, withheld) in request.withheldDates.enumerated() {
      nameWords.append([])
      addDates(withheld.date, isBirth: false, at: request.identities.count + offset)
    }
  }
}

extension AuditRequest {
  /// What a report calls the identity of a needle.
  func id(of identity: Int) -> String {
    identity < identities.count
      ? identities[identity].id : withheldDates[identity - identities.count].id
  }
}
