internal import Audit
internal import Diagnostics

extension AuditReport {
  /// The report as JSON, without a line break at its end.
  ///
  /// - Parameters:
  ///   - folder: Where the report's paths begin.
  ///   - couldRun: Whether anything was read at all.
  func json(in folder: String, couldRun: Bool) -> String {
    let report = JSONText.object([
      "clean": .flag(couldRun && passed), "ran": .flag(couldRun),
      "filesRead": .number(filesRead), "bytesRead": .number(bytesRead),
      "found": .list(hits.map { json(of: $0, in: folder) }),
      "faults": .list(faults.map { json(of: $0, in: folder) }),
      "notRead": .list(
        unread.map {
          .object(["file": .text(path(folder, $0.file)), "reason": .text($0.reason)])
        }),
      "notLookedFor": .list(
        unsearchable.map { .object(["id": .text($0.identity), "rule": .text($0.rule)]) }),
    ])
    return String(decoding: report.bytes.dropLast(), as: UTF8.self)
  }

  private func json(of hit: AuditHit, in folder: String) -> JSONText {
    .object([
      "file": .text(path(folder, hit.file)), "line": .number(hit.line), "id": .text(hit.identity),
      "rule": .text(hit.rule), "surface": .text(hit.surface.rawValue),
    ])
  }

  private func json(of fault: AuditFault, in folder: String) -> JSONText {
    .object([
      "file": .text(path(folder, fault.file)), "line": .number(fault.line),
      "code": .text(fault.code), "headline": .text(fault.headline),
    ])
  }
}
