internal import Diagnostics

/// Who wants which address. Capitals do not count, because Windows does not tell them apart.
struct AddressBook {
  let findings: Findings
  private var owners: [String: SourcePosition] = [:]

  init(findings: Findings) {
    self.findings = findings
  }

  mutating func enter(_ address: String, for position: SourcePosition) {
    guard let owner = owners.updateValue(position, forKey: address.lowercased()) else { return }
    owners[address.lowercased()] = owner
    findings.add(
      Finding(
        "SRC-06", .stop, at: position,
        "The address '\(address)' is wanted by '\(owner.file)' too",
        help: "Rename one of them. Capital and small letters do not count as different."))
  }
}
