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

  /// A text without markup.
  func swapped(_ text: String, in file: String) -> (text: String, edits: [Wording.Edit]) {
    var anchor = policy.days.ofFiles[file]
    return edited(text, near: &anchor)
  }

  func swapped(_ text: String, near anchor: inout CalendarDate?) -> String {
    edited(text, near: &anchor).text
  }

  private func edited(
    _ text: String, near anchor: inout CalendarDate?
  ) -> (text: String, edits: [Wording.Edit]) {
    var bytes = Array(text.utf8)
    let edits = edits(in: bytes, near: &anchor)
    guard !edits.isEmpty else { return (text, []) }
    for edit in edits.reversed() { bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8)) }
    return (String(decoding: bytes, as: UTF8.self), edits)
  }

  /// What to change in a text, in order.
  func edits(in bytes: [UInt8], near anchor: inout CalendarDate?) -> [Wording.Edit] {
    let editing = DateEditing(
      bytes, policy: policy, near: anchor ?? policy.days.incident, kept: allowedRanges(in: bytes))
    anchor = editing.anchor
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
