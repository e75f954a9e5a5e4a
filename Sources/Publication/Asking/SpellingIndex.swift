/// Finds which of many words a spelling is one letter off: one letter more, less or other, or two
/// neighbours swapped.
///
/// Two spellings that are so close share a form with one letter less, so the cost grows with the length
/// of the word that is looked up, not with the number of words.
struct SpellingIndex: Sendable {
  private let words: [String]
  private let byForm: [String: [Int]]
  /// The length of the longest word in bytes.
  private let longest: Int

  init(_ words: [String]) {
    self.words = words
    longest = words.map(\.utf8.count).max() ?? 0
    var byForm: [String: [Int]] = [:]
    for (index, word) in words.enumerated() {
      for form in Self.forms(of: word) { byForm[form, default: []].append(index) }
    }
    self.byForm = byForm
  }

  /// The index of the first word that a spelling is exactly one letter off.
  func neighbour(of spelling: String) -> Int? {
    guard spelling.utf8.count <= longest + 1 else { return nil }
    var best: Int?
    for form in Self.forms(of: spelling) {
      for index in byForm[form] ?? [] where index < best ?? .max {
        if Self.areOneOff(Array(spelling.utf8), Array(words[index].utf8)) { best = index }
      }
    }
    return best
  }

  func contains(_ word: String) -> Bool {
    byForm[word]?.contains { words[$0] == word } ?? false
  }

  /// The word and every form of it with one letter less.
  private static func forms(of word: String) -> Set<String> {
    let letters = Array(word.utf8)
    var forms: Set<String> = [word]
    for index in letters.indices {
      forms.insert(String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self))
    }
    return forms
  }

  private static func areOneOff(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left != right, abs(left.count - right.count) <= 1 else { return false }
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var (leftEnd, rightEnd) = (left.count, right.count)
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let (a, b) = (left[start..<leftEnd], right[start..<rightEnd])
    if a.count <= 1, b.count <= 1 { return true }
    return a.count == 2 && Array(a) == Array(b.reversed())
  }
}
