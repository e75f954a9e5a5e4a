internal import Content
internal import Diagnostics

/// The lines that findings are about, for the terminal to show.
///
/// What people write about the living and the dead is not for a log: no line of a register is shown, and none that names
/// somebody who is registered (rule 27).
final class SourceExcerpts {
  private let source: any ContentSource
  /// The lines of the file that was asked for last: findings come file by file.
  private var last: (file: String, lines: [Substring])?

  /// A longer line would fill the screen.
  private static let longest = 160

  init(source: any ContentSource) { self.source = source }

  /// - Parameter isPrintable: Whether a line names nobody.
  func excerpt(at position: SourcePosition, _ isPrintable: (String) -> Bool) -> String? {
    guard !position.file.hasSuffix("/people.md"), let line = line(position) else { return nil }
    let isTelling = line.count <= Self.longest && line.contains { $0.isLetter }
    return isTelling && isPrintable(line) ? line : nil
  }

  private func line(_ position: SourcePosition) -> String? {
    if last?.file != position.file {
      let bytes = (try? source.read(position.file)) ?? []
      let text = String(decoding: bytes, as: UTF8.self)
      last = (
        position.file, text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      )
    }
    guard let lines = last?.lines, lines.indices.contains(position.line - 1) else { return nil }
    let line = String(lines[position.line - 1])
    return position.column <= line.unicodeScalars.count ? line : nil
  }
}
