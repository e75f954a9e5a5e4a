/// How a document is written as HTML.
package struct HTMLOptions: Hashable, Sendable {
  /// What becomes of HTML that an author wrote. Comments are never written, save in `verbatim`.
  package enum RawHTML: Hashable, Sendable {
    /// Readers see the tags as text, so that nothing an author wrote goes missing.
    case shownAsText
    /// It is passed on, but for the tags that GitHub filters, which are shown as text.
    case passedOn
    /// It is passed on as it is, comments and all; with GitHub's filter or without.
    case verbatim(filtersTags: Bool)
  }

  package var rawHTML = RawHTML.shownAsText
  /// Whether headings have ids; see `Document.headings(idPrefix:)`.
  package var headingIDs = true
  /// Put before every id, and in links to them, for pages that show several documents.
  package var idPrefix = ""
  /// Added to every heading's level; none goes beyond 6 or below 1.
  package var headingShift = 0
  /// Schemes of addresses that are not made into links; their text stays. Without the colon.
  package var unsafeSchemes: Set<String> = ["javascript", "vbscript", "data"]
  /// Whether each table stands in a region that can be focused and scrolled with the keyboard.
  package var scrollingTables = false
  /// Titles by the words of markers, in capitals. Quotations with other markers are shown as
  /// quotations, marker and all.
  package var alertTitles = Self.gitHubAlertTitles
  package var labels = Labels()
  /// Whether to write what the specification of GitHub Flavored Markdown prints, to the letter.
  var isPlain = false

  /// What the page itself says, for pages in other languages.
  package struct Labels: Hashable, Sendable {
    package var footnotes = "Footnotes"
    /// Followed by the footnote's number.
    package var footnote = "Footnote"
    /// Followed by the number of the reference.
    package var backToReference = "Back to reference"
    package var completedTask = "Completed task"
    package var incompleteTask = "Incomplete task"
    /// Followed by the table's number.
    package var table = "Table"

    package init() {}
  }

  package static let gitHubAlertTitles = [
    "NOTE": "Note", "TIP": "Tip", "IMPORTANT": "Important", "WARNING": "Warning",
    "CAUTION": "Caution",
  ]

  package init() {}

  /// What the specification's examples show, so that they can be run: no ids, no alerts, raw HTML as it is.
  package static func specification(filtersTags: Bool = false) -> HTMLOptions {
    var options = HTMLOptions()
    options.isPlain = true
    options.rawHTML = .verbatim(filtersTags: filtersTags)
    options.headingIDs = false
    options.unsafeSchemes = []
    options.alertTitles = [:]
    return options
  }
}
