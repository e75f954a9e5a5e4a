internal import Audit
package import Diagnostics

/// What an audit of a folder or file came to.
package struct AuditOutcome: Sendable {
  /// In the order of their places. They hold ids and rules, never a name. Of places in which somebody
  /// was found no more than `mostTold`, and then how many more there are; `json` tells every one.
  package let findings: [Finding]
  /// How much was read, and what came of it, in a few lines.
  package let summary: [String]
  /// 0 clean, 1 something was found or not read, 2 the audit could not run.
  package let exitCode: Int32

  /// Nobody reads more, and a text of a hundred thousand places is one to be made again.
  private static let mostTold = 1000

  private let report: AuditReport
  private let folder: String

  init(couldNotRun findings: [Finding]) {
    self.findings = findings
    summary = []
    report = AuditReport()
    folder = ""
    exitCode = 2
  }

  /// - Parameter folder: Where the report's paths begin, as it may be printed.
  init(_ report: AuditReport, in folder: String, project: String, identities: Int) {
    self.report = report
    self.folder = folder
    findings = Self.findings(of: report, in: folder, about: project)
    summary = Self.summary(of: report, project: project, identities: identities)
    exitCode = report.passed ? 0 : 1
  }

  /// The whole report as JSON, on one line for each find.
  package var json: String { report.json(in: folder, couldRun: exitCode != 2) }

  private static func findings(
    of report: AuditReport, in folder: String, about project: String
  ) -> [Finding] {
    var told = report
    told.hits = Array(report.hits.prefix(mostTold))
    let findings = Set(told.findings(in: folder, about: project)).sorted()
    let untold = report.hits.count - told.hits.count
    return untold == 0 ? findings : findings + [further(untold)]
  }

  private static func further(_ places: Int) -> Finding {
    Finding(
      "RED-03", .stop, at: nil,
      "In \(count(places, "more place")) something was found that is not told here",
      help: "Mend what is told and run the audit again. With --format json it tells every place.")
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
