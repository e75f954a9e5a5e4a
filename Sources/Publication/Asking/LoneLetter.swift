internal import OrdinaryWords

/// A capital that stands alone as a word: "Then R left". It may be what somebody is called, or a label, an
/// initial, a word. The R of "R v Lambert" is asked about with every other: the question is one.
struct LoneLetter {
  private let text: AskedText
  private let words: [CapitalWord]
  private let index: Int
  private let lexicon: Lexicon

  init(text: AskedText, words: [CapitalWord], at index: Int, _ lexicon: Lexicon) {
    self.text = text
    self.words = words
    self.index = index
    self.lexicon = lexicon
  }

  var mayBeName: Bool { !isJoined && !isLabel && !isInitial && !isWord }

  private var word: CapitalWord { words[index] }

  private var before: WordBeside? {
    WordBeside(before: word.range.lowerBound, in: text.stream)
  }

  private var after: WordBeside? { WordBeside(after: word.end, in: text.stream) }

  private func byte(_ index: Int) -> UInt8? {
    text.bytes.indices.contains(index) ? text.bytes[index] : nil
  }

  /// "X-ray", "R&B", "A/R", "R_2", "J.R.".
  private var isJoined: Bool {
    let (left, right) = (byte(word.range.lowerBound - 1), byte(word.end))
    let marks = "-&/_".utf8
    if let left, marks.contains(left) || left == UInt8(ascii: ".") { return true }
    if let right, marks.contains(right) { return true }
    return right == UInt8(ascii: ".") && byte(word.end + 1)?.isLetter == true
  }

  /// "Section R", "(R)", "R) the first point", and a list's "R. ".
  private var isLabel: Bool {
    if byte(word.end) == UInt8(ascii: ")") { return true }
    if word.range.lowerBound == 0, after?.gap == ". " { return true }
    return before.map { $0.isNext && StrangeInitial.lettered.contains($0.folded) } ?? false
  }

  /// "R. Smith": before a capitalised word that begins no sentence.
  private var isInitial: Bool {
    guard index + 1 < words.count, case let next = words[index + 1],
      text.text(word.end..<next.range.lowerBound) == ". "
    else { return false }
    return !lexicon.kinds(of: next.folded).contains(.word) || next.isInitial
  }

  /// "A man", "I was": words of the language, unless what stands round them says otherwise.
  private var isWord: Bool {
    guard ["a", "i", "o"].contains(word.folded) else { return false }
    if let before, before.isNext, NameTitles.isTitle(before.folded) { return false }
    guard let after, after.isNext else { return word.folded == "i" }
    return word.folded == "i" || !EverydayLists.afterNames.contains(after.folded)
  }
}
