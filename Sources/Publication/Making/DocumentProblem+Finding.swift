internal import Diagnostics
internal import Markdown

extension DocumentProblem {
  /// The same as a finding in the file that the document was parsed from.
  func finding(in file: String) -> Finding {
    let place = SourcePosition(file: file, line: line, column: max(column, 1))
    return switch kind {
    case .oversizedTable(let columns, let rows):
      Finding(
        "SRC-11", .stop, at: place, "A table of \(columns) columns and \(rows) rows is too large",
        help: "Split it, or give each row as many cells as its heading has.")
    case .unclosedComment:
      Finding(
        "SRC-08", .warning, at: place,
        "A comment that is not closed takes everything after it along",
        help: "Close it: -->.")
    case .unreferencedFootnote:
      Finding(
        "SRC-12", .warning, at: place,
        "Nothing refers to this footnote, so it is not shown",
        help: "Refer to it in the text by its label, or take it out.")
    case .unsafeLink:
      Finding(
        "SRC-03", .stop, at: place, "A link must not run a program in the reader's browser",
        help: "Link to a page, or to https:, mailto: or tel:.")
    }
  }
}
