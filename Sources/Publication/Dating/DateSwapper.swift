internal import Content
internal import Markdown

/// Tells the dates in the texts of one project as exactly as a view allows and no more.
struct DateSwapper: Sendable {
  let policy: DatePolicy
  private let allowed: SightingFinder

  /// `nil` where the view tells dates exactly.
  init?(_ view: ViewDefinition, of project: Project) {
    guard view.dates != .exact else { return nil }
    policy = DatePolicy(dates: view.dates, days: ProjectDays(of: project))
    allowed = SightingFinder(
      project.register.allow.compactMap { NamePattern($0.phrase.text, of: 0, as: .phrase) })
  }

  /// What is known of dates where a file's texts begin.
  func context(of file: String) -> DateContext { DateContext(anchor: policy.days.ofFiles[file]) }

  /// A text without markup.
  func swapped(_ text: String, in context: inout DateContext) -> String {
    edited(text, in: &context).text
  }

  /// The same, with what was changed.
  func edited(
    _ text: String, in context: inout DateContext
  ) -> (text: String, edits: [Wording.Edit]) {
    var bytes = Array(text.utf8)
    let edits = edits(in: bytes, &context)
    guard !edits.isEmpty else { return (text, []) }
    for edit in edits.reversed() { bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8)) }
    return (String(decoding: bytes, as: UTF8.self), edits)
  }

  /// What to change in a text, in order.
  func edits(in bytes: [UInt8], _ context: inout DateContext) -> [Wording.Edit] {
    let editing = DateEditing(
      bytes, policy: policy, in: context, kept: allowedRanges(in: bytes))
    context = editing.context
    return editing.edits
  }

  /// Whether an address outside the site holds a day of the case.
  func holdsKnownDay(_ address: String) -> Bool {
    let reader = DateReader(
      Array(address.utf8), years: policy.days.years, known: policy.days.known)
    return reader.mentions().contains { $0.dates.contains(where: policy.days.known.contains) }
  }

  private func allowedRanges(in bytes: [UInt8]) -> [Range<Int>] {
    guard !allowed.patterns.isEmpty else { return [] }
    let stream = LetterStream(bytes)
    return allowed.sightings(in: stream).map { sighting in
      stream.starts[sighting.letters.lowerBound]..<stream.ends[sighting.letters.upperBound - 1]
    }
  }
}
