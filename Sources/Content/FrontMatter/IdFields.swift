internal import Diagnostics

/// Keys that hold ids.
extension Fields {
  /// The id of the thing that the mapping describes; it becomes an address or an anchor.
  func id(_ key: String = "id", example: String) -> SourceText {
    let id = requiredText(key, example: example)
    guard !id.text.isEmpty, !isAddressWord(id.text) else { return id }
    findings.refuse(
      at: id.position,
      "An id begins with a letter or digit and holds only letters, digits, '-', '.' and '_'"
        + (quotesValues ? ", unlike '\(id.text)'" : ""),
      help: "Write for example \(key): \(example)")
    return SourceText("", at: id.position)
  }
}

/// Whether a word can stand in an address, as a file's name and as an anchor, on every system.
func isAddressWord(_ word: String) -> Bool {
  let letters = word.utf8
  guard let first = letters.first, letters.count <= 80, isLetterOrDigit(first) else { return false }
  return letters.allSatisfy { isLetterOrDigit($0) || [0x2D, 0x2E, 0x5F].contains($0) }
    && nameProblem(word) == nil
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  default: false
  }
}
