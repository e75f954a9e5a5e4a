/// What the last name of a path gives away, and how the path may be printed.
struct NamedPath {
  var hits: [AuditHit] = []
  var faults: [AuditFault] = []
  var shown: String
}

extension Auditor {
  /// Searches a path. What ends before its byte `start` does not count: in a walk, it was found with
  /// the folder. `shown` gives the printed path, masked or not.
  func audit(path: String, from start: Int, shown: (Bool) -> String) -> NamedPath {
    let bytes = Array(path.utf8)
    let finds = finds(in: bytes, surface: .fileName).filter { $0.bytes.upperBound >= start }
    let file = shown(!finds.isEmpty)
    var named = NamedPath(shown: file)
    named.hits = hits(for: finds) { _ in (file, 0) }
    if registerIds.stand(in: bytes[start...]) {
      named.faults.append(.init(.registerId, file: file, line: 0))
    }
    return named
  }

  /// What stands in a comment or field of an archive, which may be no UTF-8.
  func hits(inNote note: [UInt8], surface: Surface, file: String) -> [AuditHit] {
    guard !note.isEmpty else { return [] }
    let text = Array(String(decoding: note, as: UTF8.self).utf8)
    return hits(for: finds(in: text, surface: surface)) { _ in (file, 0) }
  }

  private func finds(in bytes: [UInt8], surface: Surface) -> [FindInFile] {
    var folding = Folding(request.decodings)
    let unescaping = Unescaping(decodings: request.decodings, isStyleSheet: false)
    let raw = Reading(bytes)
    let plain = unescaping.settle(raw) ?? raw
    var finds: [FindInFile] = []
    for reading in plain.bytes == bytes ? [raw] : [raw, plain] {
      finds += finder.finds(in: reading, folding: &folding) { _ in surface }
    }
    guard request.decodings.contains(.base64) else { return finds }
    for run in base64Runs(in: bytes) {
      let inner = Reading(
        bytes: run.decoded, steps: [.init(at: 0, source: run.start, runs: false)])
      finds += finder.finds(in: inner, folding: &folding) { _ in surface }
    }
    return finds
  }
}
