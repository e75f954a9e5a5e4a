/// How learning returns to the system: `implementation.md` (practice advice 2h).
package struct Implementation: Hashable, Sendable {
  package var notes: PageNotes
  package var ownership: Stated?
  package var intendedOutcome: Stated?
  package var impactMeasure: Stated?
  package var tracking: Stated?
  package var governance: Stated?
  package var strategyLink: Stated?
  package var dissemination: [SourceText] = []
  package var evidence: [SourceText] = []
  package var body: Body
}
