internal import Content
internal import Diagnostics

/// The lines of a project's files as their author sees them, read only when somebody must be told where
/// something stands.
final class SourceLines {
  private let bodies: BodyReader
  private var files: [String: [ArraySlice<UInt8>]] = [:]

  init(_ bodies: BodyReader) { self.bodies = bodies }

  /// A word that is looked for, and how often it comes before the one that is meant.
  struct Word {
    var bytes: ArraySlice<UInt8>
    /// What stands right before it and belongs to it, such as the # of a hashtag.
    var lead: ArraySlice<UInt8> = []
    var before: Int
  }

  /// Where a word stands at or after a place; `nil` where the file writes it in another way.
  func place(of word: Word, from start: SourcePosition) -> SourcePosition? {
    guard !word.bytes.isEmpty else { return nil }
    let lines = lines(of: start.file)
    var left = word.before
    // A folded text of front matter runs over lines that the text itself does not have.
    for number in start.line..<(start.line + Self.reach) where lines.indices.contains(number - 1) {
      let line = lines[number - 1]
      let from =
        number == start.line ? Self.byte(ofColumn: start.column, in: line) : line.startIndex
      for found in Self.places(of: word.bytes, in: line[from...]) {
        if left == 0 {
          let hasLead = line[..<found].reversed().starts(with: word.lead.reversed())
          let byte = hasLead ? found - word.lead.count : found
          return SourcePosition(
            file: start.file, line: number, column: Self.column(ofByte: byte, in: line))
        }
        left -= 1
      }
    }
    return nil
  }

  private static let reach = 60

  private func lines(of file: String) -> [ArraySlice<UInt8>] {
    if let known = files[file] { return known }
    let lines = bodies.written(in: file).split(separator: 0x0A, omittingEmptySubsequences: false)
    files[file] = lines
    return lines
  }

  /// The places at which a word stands by itself, in bytes.
  static func places(of word: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> [Int] {
    guard let first = word.first, text.count >= word.count else { return [] }
    return (text.startIndex...(text.endIndex - word.count)).filter { index in
      text[index] == first && text[index..<(index + word.count)].elementsEqual(word)
        && !(index > text.startIndex && isPartOfWord(text[index - 1]))
        && !(index + word.count < text.endIndex && isPartOfWord(text[index + word.count]))
    }
  }

  /// Whether a byte is one of a letter or a digit.
  static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  private static func byte(ofColumn column: Int, in line: ArraySlice<UInt8>) -> Int {
    var left = column - 1
    return line.indices.first { index in
      guard line[index] & 0xC0 != 0x80 else { return false }
      left -= 1
      return left < 0
    } ?? line.endIndex
  }

  private static func column(ofByte byte: Int, in line: ArraySlice<UInt8>) -> Int {
    1 + line[line.startIndex..<byte].count { $0 & 0xC0 != 0x80 }
  }
}
