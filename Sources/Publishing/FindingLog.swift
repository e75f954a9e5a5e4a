internal import Diagnostics
internal import Synchronization

/// Findings that come up on several threads at once. Their order is settled when they are read.
final class FindingLog: Sendable {
  private let found = Mutex<Set<Finding>>([])

  func add(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    found.withLock { $0.formUnion(findings) }
  }

  var all: [Finding] { found.withLock { $0.sorted() } }

  var hasStop: Bool { found.withLock { $0.contains { $0.level == .stop } } }
}
