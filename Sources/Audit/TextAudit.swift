/// The audit of one text file: each way to read it, searched for every form.
struct TextAudit {
  /// Base64 inside base64 is followed so far.
  static let deepestBase64 = 3

  let auditor: Auditor
  let bytes: [UInt8]
  let kind: FileKind
  let file: String
  /// How many pieces of a large text are searched at once.
  let threads: Int
  var finds: [FindInFile] = []
  var isTooDeep = false

  init(auditor: Auditor, bytes: [UInt8], kind: FileKind, file: String, threads: Int = 1) {
    self.auditor = auditor
    self.threads = threads
    self.bytes = bytes
    self.kind = kind
    self.file = file
  }

  mutating func run() -> AuditReport {
    var folding = Folding(auditor.request.decodings)
    let segments = kind.surface == .text ? markupSegments(of: bytes) : []
    let surfaces = Surfaces(segments: segments, whole: kind.surface ?? .data, bytes: bytes)
    let (readings, runs) = prepared(segments)
    isTooDeep = readings.isTooDeep
    for reading in readings.all {
      finds += auditor.finder.finds(in: reading, threads: threads, folding: &folding) {
        surfaces.surface(of: reading.source(of: $0))
      }
    }
    searchBase64(runs, at: nil, depth: 1, folding: &folding)
    return report(surfaces)
  }

  private func prepared(_ segments: [MarkupSegment]) -> (Readings, [Base64Run]) {
    both(threads: bytes.count < Finder.largeReading ? 1 : threads) { [self] in
      Readings(of: bytes, kind, segments: segments, decodings: auditor.request.decodings)
    } _: { [self] in
      auditor.request.decodings.contains(.base64) ? base64Runs(in: bytes) : []
    }
  }

  private func report(_ surfaces: Surfaces) -> AuditReport {
    var report = AuditReport()
    if isTooDeep {
      report.unread.append(
        .init(file: file, reason: "The text is escaped too many times over", wayOut: .asText))
    } else {
      report.filesRead = 1
      report.bytesRead = bytes.count
    }
    let faults = faults(surfaces)
    guard !finds.isEmpty || !faults.isEmpty else { return report }
    let lines = LineTable(bytes)
    report.hits = auditor.hits(for: finds) { find in
      (file, lines.line(at: find.bytes.lowerBound))
    }
    report.faults = faults.map { AuditFault($0.kind, file: file, line: lines.line(at: $0.place)) }
      .sorted { ($0.line, $0.code) < ($1.line, $1.code) }
    return report
  }

  /// What is found in base64 is reported where the base64 stands.
  private mutating func searchBase64(
    _ runs: [Base64Run], at place: Int?, depth: Int, folding: inout Folding
  ) {
    for run in runs {
      let start = place ?? run.start
      let inner = Reading(bytes: run.decoded, steps: [.init(at: 0, source: start, runs: false)])
      let unescaping = Unescaping(decodings: auditor.request.decodings, isStyleSheet: false)
      guard let plain = unescaping.settle(inner) else {
        isTooDeep = true
        continue
      }
      finds += auditor.finder.finds(in: plain, folding: &folding) { _ in .encoded }
      guard depth < Self.deepestBase64 else { continue }
      searchBase64(base64Runs(in: plain.bytes), at: start, depth: depth + 1, folding: &folding)
    }
  }
}
