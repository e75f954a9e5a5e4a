internal import Audit
internal import Files
internal import Glibc
internal import Synchronization

/// A stage that is no folder: what is only checked is never on a disk, so that nothing of it can be
/// left behind.
final class MemoryStage: Stage {
  private let files = Mutex<[String: [UInt8]]>([:])
  /// Whether the bytes are wanted again, for the audit.
  private let keepsBytes: Bool

  init(keepsBytes: Bool) { self.keepsBytes = keepsBytes }

  func write(_ bytes: [UInt8], to address: String) throws(FileProblem) {
    let kept = keepsBytes ? bytes : []
    let isNew = files.withLock { files in files.updateValue(kept, forKey: address) == nil }
    if !isNew { throw FileProblem(.write, address, number: EEXIST) }
  }

  /// What the audit finds in it, as it would in a folder.
  func audit(by auditor: Auditor) -> AuditReport {
    var report = AuditReport()
    for (address, bytes) in files.withLock({ $0.sorted { $0.key < $1.key } }) {
      guard bytes.count <= auditor.request.largestFile else {
        report.unread.append(
          .init(
            file: address, reason: "The file is larger than \(auditor.request.largestFile) bytes"))
        continue
      }
      let read = auditor.audit(bytes: bytes, named: address)
      report.filesRead += read.filesRead
      report.bytesRead += read.bytesRead
      report.hits += read.hits
      report.faults += read.faults
      report.unread += read.unread
      report.unsearchable = read.unsearchable
    }
    return report
  }
}
