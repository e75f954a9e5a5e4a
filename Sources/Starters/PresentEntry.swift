/// A file that is there already, looked at only for the ids that it takes up.
package struct PresentEntry: Hashable, Sendable {
  /// For example `L2-handovers.md`.
  package var name: String
  package var text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The numbers of the ids that begin with a letter: the one its keys give, even where the rest of them cannot be
  /// read, and the one its name begins with.
  func numbers(after letter: Character) -> [Int] {
    let keys = text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("id:") }
    let given = keys.map { $0.dropFirst(3).drop { $0.isWhitespace || "\"'".contains($0) } }
    return ([name[...]] + given).compactMap { number(in: $0, after: letter) }
  }

  private func number(in text: Substring, after letter: Character) -> Int? {
    guard text.first == letter else { return nil }
    let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
    return Int(digits)
  }
}

/// The number after the highest that is taken. Gaps are left alone: what once had an id may still be spoken of by it.
func nextNumber(_ kind: EntryKind, after present: [PresentEntry]) -> String {
  let taken = present.flatMap { $0.numbers(after: kind.letter) }.max() ?? 0
  let digits = String(min(taken, 999_999) + 1)
  return String(repeating: "0", count: max(0, kind.digits - digits.count)) + digits
}
