extension Auditor {
  /// Every file and every name below a folder, one file after the other.
  package func audit(folder: String) -> AuditReport {
    gathered(parts(of: folder).map { report(on: $0) })
  }

  /// The same with several files at once; the report does not depend on how many.
  package func audit(folder: String, threads: Int) async -> AuditReport {
    let parts = parts(of: folder)
    // A few large files keep every thread busy only when each is cut into pieces.
    let within = parts.count(where: \.isFile) < threads ? threads : 1
    var reports = [AuditReport](repeating: AuditReport(), count: parts.count)
    await withTaskGroup(of: (place: Int, report: AuditReport).self) { group in
      var next = 0
      func addNext() {
        guard next < parts.count else { return }
        let (place, part) = (next, parts[next])
        next += 1
        group.addTask { (place, self.report(on: part, threads: within)) }
      }
      for _ in 0..<max(threads, 1) { addNext() }
      for await (place, report) in group {
        reports[place] = report
        addNext()
      }
    }
    return gathered(reports)
  }

  /// One file where it lies, and its name. A large one is searched in so many pieces at once.
  package func audit(file path: String, threads: Int = 1) -> AuditReport {
    let name = String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    let named = audit(path: name, from: 0, shown: { $0 ? "(entry 1)" : name })
    let file = FolderAudit.Part.file(path: path, name: name, shown: named.shown)
    return gathered([named.report, report(on: file, threads: threads)])
  }

  private func parts(of folder: String) -> [FolderAudit.Part] {
    var audit = FolderAudit(self)
    audit.walk(folder, real: "", shown: "")
    return audit.parts
  }

  private func report(on part: FolderAudit.Part, threads: Int = 1) -> AuditReport {
    switch part {
    case .known(let report): return report
    case .file(let path, let name, let shown):
      do throws(ReadingFailure) {
        let bytes = try bytesOfFile(path, most: request.largestFile)
        return audit(bytes: bytes, name: name, shown: shown, threads: threads)
      } catch {
        return AuditReport(unread: shown, because: error)
      }
    }
  }

  private func gathered(_ reports: [AuditReport]) -> AuditReport {
    var whole = emptyReport
    for report in reports { whole.add(report) }
    return whole
  }
}
