/// One contact: `events/*.md`. The file's name never shows.
///
/// The body tells what happened and, under `## Analysis`, the reasoning.
package struct Event: Hashable, Sendable {
  package var notes: PageNotes
  /// For example `E04`; the page's address.
  package var id: SourceText
  /// `nil` only where a finding says that it is missing or cannot be read.
  package var date: Written<UncertainDate>?
  package var time: ClockTime?
  package var title: SourceText
  /// Person ids.
  package var contactWith: [SourceText] = []
  package var agencies: [SourceText] = []
  package var action: Stated?
  /// Person ids.
  package var officers: [SourceText] = []
  package var source: Stated?
  package var isSignificant: Bool = false
  /// Why it is told although outside the timescale.
  package var outsideScope: SourceText?
  /// Term of reference ids.
  package var termsOfReference: [SourceText] = []
  package var analysis: [Judgement] = []
  /// Why there is no analysis.
  package var notAnalysed: SourceText?
  package var body: Body
}
