internal import Diagnostics

/// What happened while a project was swapped: what to tell the author, and how often who was swapped.
///
/// One belongs to one project on one thread.
final class SwapLedger {
  /// What is asked about the project; `nil` where nobody is asked.
  var questions: QuestionLog?
  private(set) var findings: [Finding] = []
  private var seen: Set<Finding> = []
  private(set) var counts: [Int: Int] = [:]

  /// Notes a finding, once.
  func note(_ finding: Finding) {
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  func count(_ identity: Int) { counts[identity, default: 0] += 1 }
}
