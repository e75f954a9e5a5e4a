/// A request made ready: build it once, audit any number of folders and files with it.
package struct Auditor: Sendable {
  package let request: AuditRequest
  let finder: Finder
  let registerIds: RegisterIds

  package init(_ request: AuditRequest) { self.init(request, usesSieve: true) }

  /// - Parameter usesSieve: Whether a sieve goes before the close look. Without it everything is looked
  ///   at closely, which is slow; a test compares the two.
  init(_ request: AuditRequest, usesSieve: Bool) {
    self.request = request
    finder = Finder(request, usesSieve: usesSieve)
    registerIds = RegisterIds(finder.maker)
  }

  /// One file under its name, for example from a test: both are searched.
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
  ///
  /// - Parameters:
  ///   - depth: How many archives it lies in.
  ///   - threads: How many pieces of a large text are searched at once.
  func audit(
    bytes: [UInt8], name: String, shown: String, depth: Int = 0, threads: Int = 1
  ) -> AuditReport {
    do throws(ReadingFailure) {
      let kind = FileKind(name: name, scope: request.scope)
      // What is text is read whether it was cleared or not.
      if kind?.surface == nil, request.isCleared(bytes) { return AuditReport(read: bytes.count) }
      guard let kind else { throw unknownType(name) }
      if kind == .archive { return try audit(archive: bytes, shown: shown, depth: depth) }
      guard kind.surface != nil else { return try audit(opaque: bytes, kind: kind) }
      let text = try legibleText(bytes, scope: request.scope)
      var audit = TextAudit(auditor: self, bytes: text, kind: kind, file: shown, threads: threads)
      return audit.run()
    } catch {
      return AuditReport(unread: shown, because: error)
    }
  }

  /// A file that cannot be searched is read as far as to see that nothing is hidden in it.
  private func audit(opaque bytes: [UInt8], kind: FileKind) throws(ReadingFailure) -> AuditReport {
    if let reason = reasonToDistrust(bytes, kind: kind) {
      throw ReadingFailure(reason: reason, wayOut: .stripMetadata)
    }
    return AuditReport(read: bytes.count)
  }

  private func unknownType(_ name: String) -> ReadingFailure {
    switch request.scope {
    case .delivery: ReadingFailure(reason: "The type is not one that is published")
    case .anything:
      ReadingFailure(reason: "The text of this type of file cannot be read", wayOut: .asText)
    }
  }
}

extension AuditReport {
  init(read bytes: Int) {
    filesRead = 1
    bytesRead = bytes
  }

  init(unread file: String, because failure: ReadingFailure) {
    unread = [UnreadFile(file: file, reason: failure.reason, wayOut: failure.wayOut)]
  }

  mutating func add(_ other: AuditReport) {
    filesRead += other.filesRead
    bytesRead += other.bytesRead
    hits += other.hits
    faults += other.faults
    unread += other.unread
  }
}
