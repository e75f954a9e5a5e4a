internal import Diagnostics

/// The reading of one project, file by file.
struct ProjectReading {
  let reading: FileReading
  let slug: String
  let findings: Findings
  var index: ProjectIndex?
  var register: Register?
  var methodology: Methodology?
  var events: [Event] = []
  var analysis: CrossAnalysis?
  var learning: [LearningPoint] = []
  var recommendations: [Recommendation] = []
  var implementation: Implementation?
  var sections: [ExtraSection] = []
  var checklist: ChecklistState?
  var queries: Queries?
  var glossary: [GlossaryTerm] = []
  var sent: SentRecord?
  var assets: [Asset] = []
  /// The files and folders of which not all was read; ids from there may be there after all.
  var broken: Set<String> = []

  var folder: String { "content/imr/" + slug }

  mutating func read() {
    let files = FolderWalk(reading: reading, findings: findings).files(below: folder)
    for file in ["index.md", "people.md"] where !files.contains(file) { refuseMissing(file) }
    for place in files { read(place) }
  }

  /// The project, `nil` where it has no cover that can be read; a finding says so.
  func project() -> Project? {
    guard let index else { return nil }
    let nobody = Register(notes: PageNotes(file: folder + "/people.md"))
    return Project(
      slug: slug, folder: folder, index: index, register: register ?? nobody,
      methodology: methodology, events: events.sorted(by: isEarlier), analysis: analysis,
      learning: learning.sorted { comesBefore($0.id.text, $1.id.text) },
      recommendations: recommendations.sorted { comesBefore($0.id.text, $1.id.text) },
      implementation: implementation, sections: sections.sorted(by: isListedBefore),
      checklist: checklist, queries: queries, glossary: glossary, sent: sent, assets: assets)
  }

  private mutating func refuseMissing(_ file: String) {
    broken.insert(file)
    findings.refuse(
      at: SourcePosition(file: folder), "A project has a file '\(file)'",
      help: file == "index.md"
        ? "Write its title and marking there. 'candour new imr' makes a project that has every file."
        : "Write everybody who is named there, even if the list is empty: people: []")
  }
}

private func isEarlier(_ left: Event, _ right: Event) -> Bool {
  guard let first = left.date?.value.order, let second = right.date?.value.order else {
    return left.date != nil && right.date == nil
      || (left.date == nil && right.date == nil && comesBefore(left.id.text, right.id.text))
  }
  if first != second { return first < second }
  if left.time != right.time {
    guard let early = left.time, let late = right.time else { return left.time == nil }
    return early < late
  }
  return comesBefore(left.id.text, right.id.text)
}

private func isListedBefore(_ left: ExtraSection, _ right: ExtraSection) -> Bool {
  (left.weight, left.title.text, left.id.text) < (right.weight, right.title.text, right.id.text)
}
