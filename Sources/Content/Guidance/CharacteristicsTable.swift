/// The table of appendix B: `content/characteristics.yaml`.
package struct CharacteristicsTable: Hashable, Sendable {
  /// In the order of the appendix.
  package var rows: [Row] = []
  package var notes: [Note] = []

  /// One row: what is asked, and the suggested values.
  package struct Row: Hashable, Sendable {
    /// For example `gender-reassignment`; see `CharacteristicKey`.
    package var key: SourceText
    package var label: SourceText
    package var categories: [SourceText] = []
    package var note: SourceText?
    /// The protected characteristics of the Equality Act 2010 that it bears on.
    package var protected: [SourceText] = []
    /// What of them it does not ask.
    package var notAsked: SourceText?
  }

  /// A note below the table.
  package struct Note: Hashable, Sendable {
    package var id: SourceText
    package var text: SourceText
  }
}
