internal import Audit
package import Diagnostics

/// What an audit of a folder or file came to.
package struct AuditOutcome: Sendable {
  /// In the order of their places. They hold ids and rules, never a name.
  package let findings: [Finding]
  /// How much was read, and what came of it, in a few lines.
  package let summary: [String]
  /// The same as JSON, on one line for each list.
  package let json: String
  /// 0 clean, 1 something was found or not read, 2 the audit could not run.
  package let exitCode: Int32

  init(couldNotRun findings: [Finding]) {
    self.findings = findings
    summary = []
    json = AuditReport().json(in: "", couldRun: false)
    exitCode = 2
  }

  /// - Parameter folder: Where the report's paths begin, as it may be printed.
  init(_ report: AuditReport, in folder: String, project: String, identities: Int) {
    findings = Set(report.findings(in: folder, about: project)).sorted()
    summary = Self.summary(of: report, project: project, identities: identities)
    json = report.json(in: folder, couldRun: true)
    exitCode = report.passed ? 0 : 1
  }

  private static func summary(
    of report: AuditReport, project: String, identities: Int
  ) -> [String] {
    let read =
      "Read \(count(report.filesRead, "file")), \(size(report.bytesRead)), for the "
      + "\(count(identities, "entry", "entries")) in the register of '\(project)'"
    guard !report.passed else { return [read, "Clean: none of them was found"] }
    var words: [String] = []
    if !report.hits.isEmpty { words.append("found in \(count(report.hits.count, "place"))") }
    if !report.faults.isEmpty { words.append(count(report.faults.count, "fault")) }
    if !report.unread.isEmpty { words.append("\(count(report.unread.count, "file")) not read") }
    if words.isEmpty { words.append("not everybody could be looked for") }
    return [read, "Not clean: " + words.joined(separator: ", ")]
  }
}

private func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

/// Bytes in a unit that can be read at a glance.
private func size(_ bytes: Int) -> String {
  if bytes < 10_000 { return count(bytes, "byte") }
  return bytes < 10_000_000 ? "\(bytes / 1000) kB" : "\(bytes / 1_000_000) MB"
}
