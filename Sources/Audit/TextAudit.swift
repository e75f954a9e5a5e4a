/// The audit of one text file: each way to read it, searched for every form.
struct TextAudit {
  /// Base64 inside base64 is followed so far.
  static let deepestBase64 = 3

  let auditor: Auditor
  let bytes: [UInt8]
  let kind: FileKind
  let file: String
  var finds: [FindInFile] = []
  var isTooDeep = false

  init(auditor: Auditor, bytes: [UInt8], kind: FileKind, file: String) {
    self.auditor = auditor
    self.bytes = bytes
    self.kind = kind
    self.file = file
  }

  mutating func run() -> AuditReport {
    var folding = Folding(auditor.request.decodings)
    let segments = kind.surface == .text ? markupSegments(of: bytes) : []
    let surfaces = Surfaces(segments: segments, whole: kind.surface ?? .data, bytes: bytes)
    for reading in readings(segments) {
      finds += auditor.finder.finds(in: reading, folding: &folding) {
        surfaces.surface(of: reading.source(of: $0))
      }
    }
    searchBase64(in: bytes, at: nil, depth: 1, folding: &folding)
    return report(surfaces)
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

  /// The file as it is, with every escape undone, and with its tags gone.
  private mutating func readings(_ segments: [MarkupSegment]) -> [Reading] {
    let raw = Reading(bytes)
    let unescaping = Unescaping(
      decodings: auditor.request.decodings, isStyleSheet: kind.surface == .style)
    var readings = [raw]
    guard let plain = unescaping.settle(raw) else {
      isTooDeep = true
      return readings
    }
    if plain.bytes != bytes { readings.append(plain) }
    if !segments.isEmpty {
      let text = withoutTags(raw, segments: segments, decodings: auditor.request.decodings)
      if let plainText = unescaping.settle(text) {
        readings.append(plainText)
      } else {
        isTooDeep = true
      }
    }
    if tags(in: plain.bytes) > (segments.isEmpty ? 0 : tags(in: bytes)) {
      readings.append(
        withoutTags(
          plain, segments: markupSegments(of: plain.bytes), decodings: auditor.request.decodings))
    }
    return readings
  }

  /// How many tags could open. Where undoing escapes brings up new ones, they are taken out too.
  private func tags(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.reduce(0) { $1 == UInt8(ascii: "<") ? $0 + 1 : $0 }
    }
  }

  /// What is found in base64 is reported where the base64 stands.
  private mutating func searchBase64(
    in text: [UInt8], at place: Int?, depth: Int, folding: inout Folding
  ) {
    guard auditor.request.decodings.contains(.base64), depth <= Self.deepestBase64 else { return }
    for run in base64Runs(in: text) {
      let start = place ?? run.start
      let inner = Reading(bytes: run.decoded, steps: [.init(at: 0, source: start, runs: false)])
      let unescaping = Unescaping(decodings: auditor.request.decodings, isStyleSheet: false)
      guard let plain = unescaping.settle(inner) else {
        isTooDeep = true
        continue
      }
      finds += auditor.finder.finds(in: plain, folding: &folding) { _ in .encoded }
      searchBase64(in: plain.bytes, at: start, depth: depth + 1, folding: &folding)
    }
  }
}
