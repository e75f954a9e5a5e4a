internal import Diagnostics

/// What happened while a project was swapped: what to tell the author, how often who was swapped and,
/// in a rehearsal, what each text became.
///
/// One belongs to one project on one thread.
final class SwapLedger {
  /// What is asked about the project; `nil` where nobody is asked.
  var questions: QuestionLog?
  private(set) var findings: [Finding] = []
  /// Never shown: a key may hold a name.
  private var noted: Set<String> = []
  private var seen: Set<Finding> = []
  private(set) var counts: [Int: Int] = [:]
  /// `nil` where a view is written: only the author's rehearsal keeps what stood there before.
  let reading: ReadingRecord?

  init(reading: ReadingRecord? = nil) { self.reading = reading }

  /// Notes a finding, once.
  func note(_ finding: Finding) {
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  /// Notes a finding once for a key, wherever else it is found again.
  func note(_ finding: Finding, oncePer key: String) {
    if noted.insert(key).inserted { note(finding) }
  }

  func count(_ identity: Int) { counts[identity, default: 0] += 1 }
}
