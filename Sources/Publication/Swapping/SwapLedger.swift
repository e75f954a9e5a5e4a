internal import Diagnostics

/// What happened while a project was swapped: what to tell the author, and how often who was swapped.
///
/// One belongs to one project on one thread.
final class SwapLedger {
  private(set) var findings: [Finding] = []
  private var seen: Set<Finding> = []
  private(set) var counts: [Int: Int] = [:]

  /// Notes a finding, once.
  func note(_ finding: Finding) {
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  /// The identities in the order in which they first appeared.
  private(set) var appearances: [Int] = []

  func count(_ identity: Int) {
    note(appearanceOf: identity)
    counts[identity, default: 0] += 1
  }

  /// Notes that somebody is on a page, swapped in its text or listed.
  func note(appearanceOf identity: Int) {
    if counts[identity] == nil, !appearances.contains(identity) { appearances.append(identity) }
  }
}
