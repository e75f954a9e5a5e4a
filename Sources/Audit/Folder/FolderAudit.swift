/// Walks a folder in a fixed order: what the names in it say, and which files are to be read.
struct FolderAudit {
  /// A part of the report, in the order of the names: there already, or a file still to be read.
  enum Part {
    case known(AuditReport)
    case file(path: String, name: String, shown: String)

    var isFile: Bool {
      if case .file = self { true } else { false }
    }
  }

  let auditor: Auditor
  private(set) var parts: [Part] = []

  init(_ auditor: Auditor) { self.auditor = auditor }

  /// `path` is where the folder lies; `real` and `shown` are its path below the one audited, as
  /// it is and with withheld names masked.
  mutating func walk(_ path: String, real: String, shown: String) {
    guard let entries = entries(of: path) else {
      return unread(
        shown.isEmpty ? "." : shown,
        ReadingFailure(reason: "The folder cannot be listed", wayOut: .permission))
    }
    for entry in entries { visit(entry, in: path, real: real, shown: shown) }
  }

  private mutating func visit(
    _ entry: FolderEntry, in folder: String, real: String, shown: String
  ) {
    let masked = join(shown, "(entry \(entry.position))")
    guard let name = entry.name else {
      return unread(masked, ReadingFailure(reason: "The name is not UTF-8"))
    }
    let path = join(real, name)
    let named = auditor.audit(path: path, from: path.utf8.count - name.utf8.count) {
      $0 ? masked : join(shown, name)
    }
    parts.append(.known(named.report))
    switch entry.kind {
    case .folder: walk(folder + "/" + name, real: path, shown: named.shown)
    case .file: parts.append(.file(path: folder + "/" + name, name: name, shown: named.shown))
    case .link: unread(named.shown, ReadingFailure.link)
    case .other: unread(named.shown, ReadingFailure(reason: "Only regular files can be read"))
    }
  }

  private mutating func unread(_ file: String, _ failure: ReadingFailure) {
    parts.append(.known(AuditReport(unread: file, because: failure)))
  }
}

func join(_ folder: String, _ name: String) -> String {
  folder.isEmpty ? name : folder + "/" + name
}

extension NamedPath {
  var report: AuditReport {
    var report = AuditReport()
    report.hits = hits
    report.faults = faults
    return report
  }
}
