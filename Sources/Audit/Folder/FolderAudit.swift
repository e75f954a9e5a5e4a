/// Walks a folder in a fixed order and gathers what is found into one report.
struct FolderAudit {
  let auditor: Auditor
  var report: AuditReport

  init(_ auditor: Auditor) {
    self.auditor = auditor
    report = auditor.emptyReport
  }

  /// `path` is where the folder lies; `real` and `shown` are its path below the one audited, as
  /// it is and with withheld names masked.
  mutating func walk(_ path: String, real: String, shown: String) {
    guard let entries = entries(of: path) else {
      report.unread.append(
        .init(file: shown.isEmpty ? "." : shown, reason: "The folder cannot be listed"))
      return
    }
    for entry in entries { visit(entry, in: path, real: real, shown: shown) }
  }

  private mutating func visit(
    _ entry: FolderEntry, in folder: String, real: String, shown: String
  ) {
    let masked = join(shown, "(entry \(entry.position))")
    guard let name = entry.name else {
      report.unread.append(.init(file: masked, reason: "The name is not UTF-8"))
      return
    }
    let path = join(real, name)
    let named = auditor.audit(path: path, from: path.utf8.count - name.utf8.count) {
      $0 ? masked : join(shown, name)
    }
    report.hits += named.hits
    report.faults += named.faults
    switch entry.kind {
    case .folder: walk(folder + "/" + name, real: path, shown: named.shown)
    case .file: read(folder + "/" + name, name: name, shown: named.shown)
    case .link: report.unread.append(.init(file: named.shown, reason: "A link is not followed"))
    case .other:
      report.unread.append(.init(file: named.shown, reason: "Only regular files can be read"))
    }
  }

  private mutating func read(_ path: String, name: String, shown: String) {
    do throws(ReadingFailure) {
      let bytes = try bytesOfFile(path, most: auditor.request.largestFile)
      report.add(auditor.audit(bytes: bytes, name: name, shown: shown))
    } catch {
      report.unread.append(.init(file: shown, reason: error.reason))
    }
  }
}

private func join(_ folder: String, _ name: String) -> String {
  folder.isEmpty ? name : folder + "/" + name
}

extension AuditReport {
  mutating func add(_ other: AuditReport) {
    filesRead += other.filesRead
    bytesRead += other.bytesRead
    hits += other.hits
    faults += other.faults
    unread += other.unread
  }
}
