internal import Content
internal import Diagnostics

/// The lines of a file or of a part of it, in which the places of words are found again.
///
/// The parsers of Markdown and YAML say where a paragraph or a text begins, and not where each of its words is. The words
/// of a text stand in its file in the same order, so that they are looked for one after the other from there. That is done
/// only where there is something to say.
final class SourceLines: Sendable {
  let name: String
  private let bytes: [UInt8]
  /// The byte at which each line begins.
  private let starts: [Int]
  /// The line of the file on which the bytes begin, counted from 1.
  private let firstLine: Int

  /// How far the next word may be, past markup and addresses.
  private static let reach = 300

  init(_ name: String, _ bytes: [UInt8], firstLine: Int) {
    (self.name, self.bytes, self.firstLine) = (name, bytes, firstLine)
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// - Parameters:
  ///   - offset: A byte of the text.
  ///   - text: What a reader reads.
  ///   - line: The line of the file on which it begins, counted from 1.
  ///   - byte: Its first byte on that line, counted from 0.
  func position(of offset: Int, in text: [UInt8], from line: Int, byte: Int) -> SourcePosition {
    guard starts.indices.contains(line - firstLine) else {
      return SourcePosition(file: name, line: line)
    }
    var cursor = min(starts[line - firstLine] + byte, bytes.count)
    var place = cursor
    for word in wordRanges(of: text) {
      if let found = next(text[word], from: cursor) {
        (place, cursor) = (found.lowerBound, found.upperBound)
      }
      if word.upperBound > offset { break }
    }
    return position(of: place)
  }

  private func position(of byte: Int) -> SourcePosition {
    let index = (starts.firstIndex { $0 > byte } ?? starts.count) - 1
    let before = String(decoding: bytes[starts[index]..<byte], as: UTF8.self)
    return SourcePosition(
      file: name, line: firstLine + index, column: before.unicodeScalars.count + 1)
  }

  /// The next place of a word, past the destinations of links.
  private func next(_ word: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    let last = min(bytes.count - word.count, start + Self.reach)
    while index <= last {
      if bytes[index] == UInt8(ascii: "]"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "("),
        let end = bytes[index...].prefix(Self.reach).firstIndex(of: UInt8(ascii: ")"))
      {
        index = end + 1
      } else if bytes[index] == word.first, let end = end(of: word, at: index) {
        return index..<end
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The byte after a word that stands at a place as a whole word, with or without emphasis inside it: `rea**ch**`.
  private func end(of word: ArraySlice<UInt8>, at start: Int) -> Int? {
    guard !bytes.isWord(before: start) else { return nil }
    var (index, left) = (start, word)
    while let letter = left.first {
      guard index < bytes.count else { return nil }
      if bytes[index] == letter {
        left.removeFirst()
      } else if !"*_~\\".utf8.contains(bytes[index]) {
        return nil
      }
      index += 1
    }
    return bytes.isWord(at: index) ? nil : index
  }
}

/// The words of a text: runs of letters and digits.
func wordRanges(of text: [UInt8]) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var start: Int?
  for index in text.indices {
    if text.isWord(at: index) {
      start = start ?? index
    } else if let first = start {
      found.append(first..<index)
      start = nil
    }
  }
  if let start { found.append(start..<text.count) }
  return found
}
