/// Whether the data protection or legal team was asked (practice advice, footnotes 4 and 8).
package struct DataProtection: Hashable, Sendable {
  package var consulted: Written<Bool>?
  package var by: SourceText?
  package var date: Written<CalendarDate>?
  package var note: SourceText?
}
