/// Findings as one JSON object, for scripts: `{"findings": [...], "exit-code": 1, ...}`.
package struct FindingsJSON {
  private let value: JSONText

  /// - Parameters:
  ///   - fine: The deliveries that nothing stops, by title.
  ///   - stopped: Those that something stops.
  ///   - exitCode: What the command ends with.
  package init(_ findings: [Finding], fine: [String], stopped: [String], exitCode: Int32) {
    value = .object([
      "format": .text("candour-findings-1"),
      "findings": .list(findings.map(Self.object)),
      "fine": .list(fine.map { .text($0) }),
      "stopped": .list(stopped.map { .text($0) }),
      "exit-code": .number(Int(exitCode)),
    ])
  }

  /// UTF-8, with a line break at its end; the same findings make the same bytes.
  package var bytes: [UInt8] { value.bytes }

  private static func object(_ finding: Finding) -> JSONText {
    .object([
      "code": .text(finding.code), "level": .text(finding.level.rawValue),
      "file": JSONText(finding.position?.file),
      "line": finding.position.map { .number($0.line) } ?? .null,
      "column": finding.position.map { .number($0.column) } ?? .null,
      "headline": .text(finding.headline), "help": .text(finding.help),
      "section": JSONText(finding.section),
    ])
  }
}
