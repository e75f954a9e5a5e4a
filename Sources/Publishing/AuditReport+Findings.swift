internal import Audit
internal import Diagnostics

extension AuditReport {
  /// What the audit found, as findings about the output. They name the person's id, never the name.
  ///
  /// - Parameter address: Where the delivery would have landed, as a user knows it.
  func findings(in address: String) -> [Finding] {
    hits.map { hit in
      Finding(
        "RED-03", .stop, at: place(address, hit.file, hit.line),
        "The audit found the \(hit.rule) of '\(hit.identity)' in \(hit.surface.rawValue)",
        help: "Nothing of this view was written. Add this way of writing it to the register "
          + "(also-written), or mark it where it stands: [text](person:\(hit.identity)).",
        section: "2a")
    }
      + faults.map { fault in
        Finding(
          "RED-03", .stop, at: place(address, fault.file, fault.line),
          "The audit: \(fault.headline)",
          help: "Nothing of this view was written. [\(fault.code)]")
      }
      + unread.map { file in
        Finding(
          "RED-05", .stop, at: place(address, file.file, 1),
          "The audit could not read this file: \(file.reason)",
          help: "Nothing of this view was written. Take the file out of the project.")
      }
      + unsearchable.map { form in
        Finding(
          "RED-11", passed ? .warning : .stop, at: nil,
          "The audit cannot look for the \(form.rule) of '\(form.identity)'",
          help: "It is too short to be told from other words. Mark it where it stands: "
            + "[text](person:\(form.identity)).")
      }
  }

  private func place(_ address: String, _ file: String, _ line: Int) -> SourcePosition {
    SourcePosition(file: address + "/" + file, line: max(line, 1))
  }
}
