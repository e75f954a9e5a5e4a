/// What of a text in UTF-8 belongs to words.
extension [UInt8] {
  /// Whether a letter or digit begins or goes on at a byte. Letters beyond ASCII are not told apart; the marks that stand
  /// in prose (“ ” ’ – — … « » £ §) are.
  func isWord(at index: Int) -> Bool {
    guard indices.contains(index) else { return false }
    switch self[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0x80...0xBF: return lead(of: index).map { isWord(at: $0) } ?? false
    case 0xE2: return !(index + 1 < count && (0x80...0x8B).contains(self[index + 1]))
    case 0xC2: return false
    case 0xEF: return !self[index...].starts(with: [0xEF, 0xBF, 0xBC])
    case 0xC3...: return true
    default: return false
    }
  }

  func isWord(before index: Int) -> Bool { index > 0 && isWord(at: index - 1) }

  /// The first byte of the scalar that a byte goes on with.
  private func lead(of index: Int) -> Int? {
    self[..<index].suffix(3).lastIndex { $0 >= 0xC0 }
  }

  /// How many bytes the scalar that begins at a byte has.
  func scalarLength(at index: Int) -> Int {
    switch self[index] {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
