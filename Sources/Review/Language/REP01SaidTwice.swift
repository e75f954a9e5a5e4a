internal import Content
internal import Diagnostics

/// What happened is told once; the analysis leads back to it instead of telling it again (2d).
///
/// In the study, reviews that repeated much of the overview in the analysis were less clear. Passages of the context, the
/// events and the analysis are compared by the runs of words that they share. Quotations, headings and the terms of reference
/// are left out: they are somebody else's words, or meant to be alike. Length is no fault.
struct REP01SaidTwice: ProseCheck {
  static let code = "REP-01"
  let standards: Standards

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    let compared = prose.passages.filter(\.isTelling).map(Shingles.init)
    let pairs = Resemblances(of: compared, atLeast: Double(standards.settings.repetition) / 100)
    return pairs.found.map { prompt(for: $0.later, repeating: $0.earlier) }
  }

  private func prompt(for later: Passage, repeating earlier: Passage) -> Prompt {
    let (place, before) = (later.position(of: 0), earlier.position(of: 0))
    let about = earlier.placeName
    return Prompt(
      finding: Finding(
        Self.code, .prompt, at: place,
        "This passage says again what '\(about)' says",
        help:
          "Tell it here or on line \(before.line) of \(before.file), and lead the reader there from the other place.",
        section: "2d"),
      subject: .part(about), notes: later.notes, question: "2d.2",
      comment: later.comments.first { $0.code == Self.code && !$0.reason.isEmpty })
  }
}

extension Passage {
  fileprivate var isTelling: Bool {
    [.context, .events, .analysis].contains(scope) && kind != .heading && kind != .quotation
  }

  /// The id of what it belongs to, or the name of its part.
  var placeName: String { id ?? scope.rawValue }
}
