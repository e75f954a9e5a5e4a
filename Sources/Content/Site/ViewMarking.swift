extension ViewDefinition {
  /// What the pages of the view are marked with where neither the view nor a project says. Everything that
  /// names people is at least OFFICIAL-SENSITIVE; no page is without a marking.
  package var shownMarking: String {
    marking?.text ?? (people == .named ? "OFFICIAL-SENSITIVE" : "OFFICIAL")
  }
}
