/// The audit of an archive: its comment, and the name, notes and content of each of its files.
struct ArchiveAudit {
  /// Archives inside archives are read so far.
  static let deepest = 3
  /// More than this many bytes come out of no archive that somebody made in earnest.
  static let mostUnpacked: UInt64 = 4 << 30

  let auditor: Auditor
  let shown: String
  let depth: Int
  private(set) var report = AuditReport()
  private var folders: Set<String> = []
  private var names: Set<String> = []
  private var unpacked: UInt64 = 0

  /// `shown`: the archive's own path, as it may be printed; `depth`: how many others it lies in.
  init(_ auditor: Auditor, shown: String, depth: Int) {
    self.auditor = auditor
    self.shown = shown
    self.depth = depth
  }

  mutating func run(over archive: borrowing ZipArchive) {
    report.hits += auditor.hits(inNote: archive.comment, surface: .archiveComment, file: shown)
    for place in 0..<archive.count {
      guard let entry = archive.entry(at: place) else {
        unread(join(shown, "(entry \(place + 1))"), damaged)
        continue
      }
      visit(entry, in: archive)
    }
  }

  private mutating func visit(_ entry: ZipEntry, in archive: borrowing ZipArchive) {
    let file = name(of: entry)
    report.hits += auditor.hits(inNote: entry.comment, surface: .entryComment, file: file)
    for field in entry.extraFields {
      report.hits += auditor.hits(inNote: field, surface: .extraField, file: file)
    }
    judgeName(entry.name, file: file)
    guard !entry.isFolder || entry.size > 0 else { return }
    if let obstacle = obstacle(to: entry) { return unread(file, obstacle) }
    unpacked += entry.size
    guard let bytes = archive.content(of: entry, most: Int(entry.size)) else {
      return unread(file, damaged)
    }
    report.add(auditor.audit(bytes: bytes, name: entry.name, shown: file, depth: depth + 1))
  }

  /// Searches the name of an entry and gives it as it may be printed. What stands in the name of a
  /// folder is told with the first entry in it.
  private mutating func name(of entry: ZipEntry) -> String {
    let masked = join(shown, "(entry \(entry.place + 1))")
    let start = knownFolder(in: entry.name)
    let named = auditor.audit(path: entry.name, from: start) { _ in masked }
    let isClean = auditor.audit(path: entry.name, from: 0) { _ in masked }.hits.isEmpty
    let file = isClean ? join(shown, entry.name) : masked
    report.hits += named.hits
    report.faults += named.faults.map {
      AuditFault(file: file, line: $0.line, code: $0.code, headline: $0.headline)
    }
    if !entry.name.utf8.elementsEqual(entry.writtenName) {
      report.hits += auditor.hits(inNote: entry.writtenName, surface: .fileName, file: masked)
    }
    return file
  }

  /// How many bytes of a path are folders that an entry before this one lay in too.
  private mutating func knownFolder(in path: String) -> Int {
    var known = 0
    for slash in path.indices where path[slash] == "/" {
      let folder = String(path[...slash])
      if !folders.insert(folder).inserted { known = folder.utf8.count }
    }
    return known
  }

  private mutating func judgeName(_ name: String, file: String) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "\\", omittingEmptySubsequences: false) }
    let isAbsolute = parts.first.map { $0.isEmpty || $0.hasSuffix(":") } ?? true
    if isAbsolute || parts.contains("..") {
      report.faults.append(AuditFault(.outside, file: file, line: 0))
    }
    if !names.insert(name.lowercased()).inserted {
      report.faults.append(AuditFault(.duplicate, file: file, line: 0))
    }
  }

  /// Why an entry is not unpacked.
  private func obstacle(to entry: ZipEntry) -> ReadingFailure? {
    if entry.isLink { return ReadingFailure(reason: "A link is not followed") }
    if entry.isEncrypted {
      return ReadingFailure(reason: "The file is locked with a password", wayOut: .unlock)
    }
    if entry.size > UInt64(auditor.request.largestFile) {
      return ReadingFailure(
        reason: "Unpacked, the file is larger than \(auditor.request.largestFile) bytes",
        wayOut: .split)
    }
    if unpacked + entry.size > Self.mostUnpacked || isBomb(entry) {
      return ReadingFailure(
        reason: "The archive holds far more than its size lets one expect", wayOut: .unpack)
    }
    return nil
  }

  /// Packed to less than a five-hundredth: no text that says something is.
  private func isBomb(_ entry: ZipEntry) -> Bool {
    entry.size > 1 << 20 && entry.size / 500 > entry.packedSize
  }

  private var damaged: ReadingFailure {
    ReadingFailure(
      reason: "The file is damaged, or packed in a way that is not known", wayOut: .unpack)
  }

  private mutating func unread(_ file: String, _ failure: ReadingFailure) {
    report.add(AuditReport(unread: file, because: failure))
  }
}

extension Auditor {
  /// - Parameter depth: How many other archives this one lies in.
  func audit(archive bytes: [UInt8], shown: String, depth: Int) throws(ReadingFailure)
    -> AuditReport
  {
    guard depth < ArchiveAudit.deepest else {
      throw ReadingFailure(
        reason: "The archive lies in \(ArchiveAudit.deepest) others", wayOut: .unpack)
    }
    guard isAccountedFor(bytes) else {
      throw ReadingFailure(
        reason: "The archive holds bytes that belong to none of its files", wayOut: .unpack)
    }
    let report = try ZipArchive.open(bytes) { archive in
      var audit = ArchiveAudit(self, shown: shown, depth: depth)
      audit.run(over: archive)
      return audit.report
    }
    var whole = report
    whole.bytesRead += bytes.count
    return whole
  }
}
