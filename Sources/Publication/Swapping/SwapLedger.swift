internal import Diagnostics

/// What happened while a project was swapped: what to tell the author, who was swapped and, in a
/// rehearsal, what each text became.
///
/// One belongs to one project on one thread.
final class SwapLedger {
  /// What is asked about the project; `nil` where nobody is asked.
  var questions: QuestionLog?
  private(set) var findings: [Finding] = []
  /// Never shown: a key may hold a name.
  private var noted: Set<String> = []
  private var seen: Set<Finding> = []
  /// `nil` where a view is written: only the author's rehearsal keeps what stood there before.
  let reading: ReadingRecord?

  init(reading: ReadingRecord? = nil) { self.reading = reading }

  /// Notes a finding, once.
  func note(_ finding: Finding) {
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  /// Notes a finding once for a key, wherever else it is found again.
  func note(_ finding: @autoclosure () -> Finding, oncePer key: String) {
    if noted.insert(key).inserted { note(finding()) }
  }

  /// The identities in the order in which they first appeared.
  private(set) var appearances: [Int] = []
  private var appeared: Set<Int> = []

  /// Notes that somebody is on a page, swapped in its text or listed.
  func note(appearanceOf identity: Int) {
    if appeared.insert(identity).inserted { appearances.append(identity) }
  }
}
