/// The parts of a project that a view can hold or leave out. The cover and the context summary are in
/// every view.
package enum ViewSection: String, Sendable, CaseIterable {
  case termsOfReference = "terms-of-reference"
  case people
  case methodology
  case chronology
  /// Judgements and reasoning, on the pages of events as well as across them.
  case analysis
  case learning
  /// With the action plan.
  case recommendations
  case implementation
  /// The further sections of `sections/`.
  case sections
  case glossary
  /// Queries to and from the author of the statutory review; in named views alone.
  case queries
}

extension ViewDefinition {
  /// Whether the view shows a part of a project. One that names no parts shows all of them.
  package func shows(_ section: ViewSection) -> Bool {
    sections.map { $0.contains(section) } ?? true
  }
}
