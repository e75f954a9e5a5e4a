internal import Diagnostics

/// The places of mentions in a file, asked for in their order: each line break is counted once, and
/// none where nobody is told of a place.
final class LineCount {
  private let text: [UInt8]
  private let file: String
  private let first: Int
  private var line: Int
  private var place = 0

  /// - Parameter line: The line of the file that the text begins on.
  init(of text: [UInt8], in file: String, from line: Int) {
    self.text = text
    self.file = file
    first = line
    self.line = line
  }

  func position(of mention: Mention) -> SourcePosition {
    SourcePosition(file: file, line: line(at: mention.range.lowerBound))
  }

  private func line(at byte: Int) -> Int {
    if byte < place { (line, place) = (first, 0) }
    while place < byte {
      if text[place] == 0x0A { line += 1 }
      place += 1
    }
    return line
  }
}
