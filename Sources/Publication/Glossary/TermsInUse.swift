internal import Content

/// The terms that a project may explain, and which of them its published texts use.
///
/// One belongs to one project in one view, on one thread.
final class TermsInUse {
  /// Those of the project, and those of the site that it does not explain itself.
  let terms: [GlossaryTerm]
  private let finder: TermFinder
  private var used: Set<Int> = []

  init(_ own: [GlossaryTerm], site: [GlossaryTerm]) {
    let known = Set(own.map(\.term.text))
    terms = own + site.filter { !known.contains($0.term.text) }
    finder = TermFinder(terms.map(\.term.text))
  }

  /// Notes the terms of a text that a page shows.
  func note(_ text: PublishedText) { note(text.plain) }

  func note(_ text: String) {
    guard used.count < terms.count else { return }
    for use in finder.uses(in: text) { used.insert(use.term) }
  }

  /// Those that were used, by term.
  var inUse: [GlossaryTerm] {
    used.map { terms[$0] }.sorted { left, right in
      (left.term.text.lowercased(), left.term.text) < (
        right.term.text.lowercased(), right.term.text
      )
    }
  }
}
