internal import Audit
internal import Diagnostics

extension AuditReport {
  /// What the audit found, as findings about the output. They name the person's id, never the name.
  ///
  /// What is found on every page, because a template or an id holds it, is told once.
  ///
  /// - Parameter address: Where the delivery would have landed, as a user knows it.
  func findings(in address: String) -> [Finding] {
    grouped.map { finding($0, in: address) }
      + faults.map { fault in
        Finding(
          "RED-03", .stop, at: position(address, fault.file, fault.line),
          "The audit: \(fault.headline)",
          help: "Nothing of this view was written. [\(fault.code)]")
      }
      + unread.map { file in
        Finding(
          "RED-05", .stop, at: position(address, file.file, 1),
          "The audit could not read this file: \(file.reason)",
          help: "Nothing of this view was written. Take the file out of the project or the theme.")
      }
      + unsearchable.map { form in
        Finding(
          "RED-11", passed ? .warning : .stop, at: nil,
          "The audit cannot look for the \(form.rule) of '\(form.identity)'",
          help: "It is too short to be told from other words. Mark it where it stands: "
            + "[text](person:\(form.identity)).")
      }
  }

  /// The hits of one rule, identity and surface together.
  private var grouped: [[AuditHit]] {
    var order: [[String]] = []
    var groups: [[String]: [AuditHit]] = [:]
    for hit in hits {
      let key = [hit.identity, hit.rule, hit.surface.rawValue]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(hit)
    }
    return order.compactMap { groups[$0] }
  }

  private func finding(_ hits: [AuditHit], in address: String) -> Finding {
    let hit = hits[0]
    let files = Set(hits.map(\.file)).count
    let further = files > 1 ? ", here and in \(files - 1) more of its files" : ""
    return Finding(
      "RED-03", .stop, at: position(address, hit.file, hit.line),
      "The audit found the \(hit.rule) of '\(hit.identity)' in \(hit.surface.rawValue)\(further)",
      help:
        "Nothing of this view was written. Find the words in the project or the theme; then mark "
        + "them, [text](person:\(hit.identity)), or add this way of writing to the register "
        + "(also-written).", section: "2a")
  }

  private func position(_ address: String, _ file: String, _ line: Int) -> SourcePosition {
    SourcePosition(file: address + "/" + file, line: max(line, 1))
  }
}
