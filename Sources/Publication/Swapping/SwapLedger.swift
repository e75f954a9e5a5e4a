internal import Diagnostics

/// What happened while a project was swapped: what to tell the author, who was swapped and, in a
/// rehearsal, what each text became.
///
/// One belongs to one project on one thread.
final class SwapLedger {
  /// What is asked about the project; `nil` where nobody is asked.
  var questions: QuestionLog?
  private(set) var findings: [Finding] = []
  /// What is said once for a page, by a key that may hold a name and is never shown.
  private var doubts: [String: Doubt] = [:]
  private var seen: Set<Finding> = []
  /// `nil` where a view is written: only the author's rehearsal keeps what stood there before.
  let reading: ReadingRecord?
  /// Tells where exactly in a file something stands; `nil` where nobody is told.
  let lines: SourceLines?

  /// Words that only their author can settle, with every place of them on the page.
  struct Doubt {
    var finding: Finding
    var words: String
    /// In the order of the text; the first is that of the finding.
    var places: [SourcePosition]
  }

  init(reading: ReadingRecord? = nil, lines: SourceLines? = nil) {
    self.reading = reading
    self.lines = lines
  }

  /// Notes a finding, once.
  func note(_ finding: Finding) {
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  /// Notes a finding about some words once for a key, with the places at which it is found again.
  func note(
    _ finding: @autoclosure () -> Finding, about words: String, at place: SourcePosition,
    oncePer key: String
  ) {
    guard doubts[key] == nil else {
      if doubts[key]?.places.contains(place) == false { doubts[key]?.places.append(place) }
      return
    }
    let finding = finding()
    doubts[key] = Doubt(finding: finding, words: words, places: [place])
    note(finding)
  }

  /// For the author's own pages, which may hold the words.
  var doubted: [Doubt] { doubts.values.sorted { $0.finding < $1.finding } }

  /// The identities in the order in which they first appeared.
  private(set) var appearances: [Int] = []
  private var appeared: Set<Int> = []

  /// Notes that somebody is on a page, swapped in its text or listed.
  func note(appearanceOf identity: Int) {
    if appeared.insert(identity).inserted { appearances.append(identity) }
  }
}
