/// A request made ready: build it once, audit any number of folders and files with it.
package struct Auditor: Sendable {
  let request: AuditRequest
  let finder: Finder
  let registerIds: RegisterIds

  package init(_ request: AuditRequest) {
    self.request = request
    finder = Finder(request)
    registerIds = RegisterIds(finder.maker)
  }

  package func audit(folder: String) -> AuditReport {
    var audit = FolderAudit(self)
    audit.walk(folder, real: "", shown: "")
    return audit.report
  }

  package func audit(bytes: [UInt8], named name: String) -> AuditReport {
    var report = emptyReport
    let named = audit(path: name, from: 0, shown: { $0 ? "(entry 1)" : name })
    report.hits += named.hits
    report.faults += named.faults
    report.add(audit(bytes: bytes, name: name, shown: named.shown))
    return report
  }

  var emptyReport: AuditReport {
    var report = AuditReport()
    report.unsearchable = finder.maker.unsearchable
    return report
  }

  /// The contents of one file, under the path that may be printed.
  func audit(bytes: [UInt8], name: String, shown: String) -> AuditReport {
    var report = AuditReport()
    let kind = FileKind(name: name)
    if kind?.surface == nil, request.isCleared(bytes) {
      report.filesRead += 1
      report.bytesRead += bytes.count
      return report
    }
    guard let kind else {
      report.unread.append(.init(file: shown, reason: "The type is not one that is published"))
      return report
    }
    guard kind.surface != nil else {
      report.judgeOpaque(bytes, kind: kind, file: shown)
      return report
    }
    guard isUTF8(bytes) else {
      report.unread.append(.init(file: shown, reason: "The text is not UTF-8"))
      return report
    }
    var audit = TextAudit(auditor: self, bytes: bytes, kind: kind, file: shown)
    report.add(audit.run())
    return report
  }
}

extension AuditReport {
  /// A file that cannot be searched is read as far as to see that nothing is hidden in it.
  mutating func judgeOpaque(_ bytes: [UInt8], kind: FileKind, file: String) {
    if let reason = reasonToDistrust(bytes, kind: kind) {
      unread.append(.init(file: file, reason: reason))
    } else {
      filesRead += 1
      bytesRead += bytes.count
    }
  }
}
