internal import Diagnostics
internal import Yams

extension YAMLReading {
  /// What Yams says, in words for somebody who writes reviews.
  func refusal(for error: any Error, in bytes: ArraySlice<UInt8>) -> Refusal {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return refusal(for: problem, at: position(mark), begun: position(context?.mark ?? mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.first ?? "", first: context.mark, in: bytes)
    default:
      return Refusal(
        "The keys cannot be read", at: position(1, 1),
        help: "Write one key to a line, for example title: Welfare check.")
    }
  }

  /// - Parameters:
  ///   - place: Where reading came to an end.
  ///   - begun: Where what was being read begins, for example the quotation mark that is never closed.
  private func refusal(
    for problem: String, at place: SourcePosition, begun: SourcePosition
  ) -> Refusal {
    switch problem {
    case "mapping values are not allowed in this context":
      Refusal(
        "A text that holds ': ' goes in quotes", at: place,
        help: "Write for example title: \"Welfare check: second visit\".")
    case "found undefined alias":
      .alias(at: place)
    case "did not find expected alphabetic or numeric character":
      .alias(at: begun)
    case "found character that cannot start any token":
      Refusal(
        "A text cannot begin with this character, and lines are not indented with tabs",
        at: place, help: "Put the text in quotes, or indent with spaces.")
    case "found unexpected end of stream", "found unexpected document indicator",
      "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      Refusal(
        "A quotation mark or bracket is opened here and not closed", at: begun,
        help: "Close it, or look for an apostrophe at the beginning of a text.")
    case "but found another document":
      Refusal(
        "A file holds one document", at: place, help: "Take away the line --- inside the file.")
    default:
      Refusal(
        "The keys cannot be read here: \(problem)", at: place,
        help: "Look at this line and the one before: at indentation, quotation marks and brackets.")
    }
  }

  /// Yams names the key and where it first stands; the second place is where the mistake is.
  private func duplicate(_ key: String, first: Mark, in bytes: ArraySlice<UInt8>) -> Refusal {
    let repeated = lineOfRepetition(of: key, after: first, in: bytes)
    return Refusal(
      "The key '\(key)' is given twice", at: position(repeated ?? first.line, first.column),
      help: repeated == nil
        ? "Keep one of them."
        : "Keep one of them. The first is on line \(first.line + linesBefore).")
  }

  /// The next line that has the same key at the same column.
  private func lineOfRepetition(
    of key: String, after first: Mark, in bytes: ArraySlice<UInt8>
  ) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.dropFirst(first.line).first { index in
      let rest = String(lines[index].dropFirst(first.column - 1))
      return lines[index].prefix(first.column - 1).allSatisfy { $0 == " " }
        && ["\(key):", "\"\(key)\":", "'\(key)':"].contains { rest.hasPrefix($0) }
    }.map { $0 + 1 }
  }
}
