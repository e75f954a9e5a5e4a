package import Diagnostics

/// A view: whose names a reader sees, which parts of the content, and how it is marked.
package struct ViewDefinition: Hashable, Sendable {
  /// Lower-case letters, digits and hyphens; the folder that the view is built into.
  package var name: String
  /// Where the view is defined; `nil` for a default one.
  package var position: SourcePosition?
  package var people: People
  package var holds: Holds
  /// Projects at any other stage are left out.
  package var stages: [Stage]
  /// The parts of a project that it shows; `nil` shows every one.
  package var sections: [ViewSection]?
  /// The view's own protective marking; a project in a named view shows the project's.
  package var marking: SourceText?
  /// Whether findings, checklist state, notes, drafts and reports show.
  package var workingMaterial: Bool
  /// The date against which things are overdue; without it nothing is called overdue.
  package var asOf: CalendarDate?
  /// What must be answered before a pseudonymised view lands.
  package var release = Release.nothingStops

  /// Whose names a view shows.
  package enum People: String, Sendable, CaseIterable {
    /// No case data at all.
    case none
    /// People as they are registered.
    case named
    /// Pseudonyms, with restrictions applied.
    case pseudonymised
  }

  /// What holds a pseudonymised view back.
  package enum Release: String, Sendable, CaseIterable {
    /// Only what must be settled.
    case nothingStops = "nothing-stops"
    /// Every question that is put to the author, warnings among them.
    case allAnswered = "all-answered"
  }

  /// What a view is made of.
  package enum Holds: String, Sendable, CaseIterable {
    case guidance
    /// Every project, side by side.
    case projects
    /// One project at a time, each on its own.
    case project
  }
}
