internal import Diagnostics

/// Gathers what is found wrong while one file is read, so that all of it is told at once.
final class Findings {
  private(set) var all: [Finding] = []
  /// Whether something is wrong enough that what was read is not the whole of it.
  var hasStop: Bool { all.contains { $0.level == .stop } }

  func add(_ finding: Finding) { all.append(finding) }
  func add(_ findings: [Finding]) { all += findings }

  /// Input that cannot be read as what it should be (SRC-01).
  func refuse(at position: SourcePosition, _ headline: String, help: String) {
    add(Finding("SRC-01", .stop, at: position, headline, help: help))
  }
}
