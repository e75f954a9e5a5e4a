package import Diagnostics

/// How the review was done: `methodology.md`. The body is the approach in prose.
package struct Methodology: Hashable, Sendable {
  package var notes: PageNotes
  package var systems: [SearchedSystem] = []
  package var policies: [Policy] = []
  package var interviews: [Interview] = []
  package var approach: Approach?
  package var qaProcess: Stated?
  package var staffDebrief: Stated?
  package var limitations: [SourceText] = []
  package var body: Body

  /// A named methodology, or the statement that none was used. Using one is not expected.
  package enum Approach: Hashable, Sendable {
    case none(at: SourcePosition)
    case named(SourceText)
  }
}

/// A system that was to be searched.
package struct SearchedSystem: Hashable, Sendable {
  package var name: SourceText
  package var accessed: Written<Bool>?
  package var reason: SourceText?
  package var searched: Written<UncertainDate>?
}

/// A policy or guidance that practice is judged by.
package struct Policy: Hashable, Sendable {
  /// For example `P1`.
  package var id: SourceText
  package var title: SourceText
  package var kind: Written<Kind>?
  package var version: SourceText?
  package var inForce: Written<UncertainDate>?
  package var link: SourceText?
  /// How it has changed since.
  package var sinceChanged: SourceText?

  /// Whose it is.
  package enum Kind: String, Sendable, CaseIterable {
    case force, statutory, app, other
  }
}

/// Somebody who was spoken to, or was not, and why.
package struct Interview: Hashable, Sendable {
  /// A person's id.
  package var person: SourceText
  /// Event ids.
  package var involvement: [SourceText] = []
  package var spokenTo: Written<Bool>?
  package var date: Written<CalendarDate>?
  package var obtained: SourceText?
  package var reason: SourceText?
}
