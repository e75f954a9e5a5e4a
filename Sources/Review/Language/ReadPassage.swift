/// A passage with its words, sentences and quotations told apart.
struct ReadPassage {
  let passage: Passage
  let tokens: [WordToken]
  let words: NumberedWords
  let quotations: Quotations

  init(_ passage: Passage, _ finder: PhraseFinder) {
    self.passage = passage
    tokens = [WordToken](of: passage.text.bytes)
    words = finder.numbered(tokens, of: passage.text.bytes)
    quotations = Quotations(in: passage.text.bytes)
  }

  /// The bytes of a run of tokens.
  func bytes(_ tokens: Range<Int>) -> Range<Int> {
    self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// What was written, in one line.
  func words(_ tokens: Range<Int>) -> String { line(bytes(tokens)) }

  /// The words as they are written, one by one.
  func written(_ tokens: Range<Int>) -> [String] {
    self.tokens[tokens].map { token in
      String(decoding: passage.text.bytes[token.range], as: UTF8.self).replacing("’", with: "'")
    }
  }

  func line(_ range: Range<Int>) -> String {
    String(decoding: passage.text.bytes[range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether somebody else's words.
  func isQuoted(_ tokens: Range<Int>) -> Bool {
    passage.kind == .quotation || quotations.holds(bytes(tokens))
  }

  /// The tokens of the sentence that a token stands in.
  func sentence(round token: Int) -> Range<Int> {
    let start = tokens[..<token].lastIndex { $0.kind == .sentenceEnd }.map { $0 + 1 } ?? 0
    let end = tokens[token...].firstIndex { $0.kind == .sentenceEnd } ?? tokens.count
    return start..<end
  }

  /// Whether a footnote right behind a quotation, or anywhere in one that is a block, says more of it.
  func hasFootnote(behind tokens: Range<Int>) -> Bool {
    if passage.kind == .quotation { return !passage.text.footnotes.isEmpty }
    guard let quotation = quotations.quotation(round: bytes(tokens)) else { return false }
    // The closing mark, and a full stop before or behind it.
    return passage.text.footnotes.contains {
      quotation.upperBound < $0 && $0 <= quotation.upperBound + 4
    }
  }
}
