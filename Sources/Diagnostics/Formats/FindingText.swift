/// Findings as a terminal shows them, in the shape that editors can jump from.
///
///     content/imr/harbour-lane/events/e04.md:9:1: warning: A judgement says why [ANL-03]
///         9 | judgement: not-consistent
///           | ^
///         Explain what made it hard. See section 2e of the advice.
package struct FindingText {
  /// Whether to colour the level, on a terminal.
  private let isColoured: Bool

  package init(isColoured: Bool) { self.isColoured = isColoured }

  package func lines(for finding: Finding) -> String {
    let place = finding.position.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    let head = "\(place)\(word(finding.level)): \(finding.headline) [\(finding.code)]"
    let section = finding.section.map { " See section \($0) of the advice." } ?? ""
    return head + "\n" + excerpt(of: finding) + "    " + finding.help + section
  }

  /// The line of the file with its number, and a caret under the column.
  private func excerpt(of finding: Finding) -> String {
    guard let line = finding.excerpt, let position = finding.position else { return "" }
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    // A tab stays one, so that the caret stands where the terminal puts the letter.
    let before = line.unicodeScalars.prefix(position.column - 1).map { $0 == "\t" ? "\t" : " " }
    return "    \(number) | \(line)\n    \(margin) | \(before.joined())^\n"
  }

  private func word(_ level: Level) -> String {
    let (word, colour) =
      switch level {
      case .stop: ("error", "31;1")
      case .warning: ("warning", "33;1")
      case .prompt: ("prompt", "36;1")
      }
    return isColoured ? "\u{1B}[\(colour)m\(word)\u{1B}[0m" : word
  }
}
