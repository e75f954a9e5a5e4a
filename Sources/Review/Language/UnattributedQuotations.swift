/// Quotations of which nothing says who spoke or wrote (2b).
///
/// One within a sentence is attributed by the sentence: "she told the call handler". A block is attributed by a last line
/// that begins with a dash, or by what leads up to it. A word or two in quotation marks is a title or a term.
struct UnattributedQuotations {
  let hits: [RuleBook.Hit]

  /// Fewer words than this are no speech.
  private static let fewest = 4

  init(read: ReadPassage, near: [RuleBook.Hit]) {
    hits =
      read.passage.kind == .quotation
      ? Self.block(read) : read.quotations.ranges.compactMap { Self.hit($0, read, near) }
  }

  private static func block(_ read: ReadPassage) -> [RuleBook.Hit] {
    let lines = read.passage.text.bytes.split(separator: 0x0A)
    let isSigned = lines.contains { line in
      line.starts(with: "—".utf8) || line.starts(with: "–".utf8) || line.starts(with: "--".utf8)
    }
    guard !isSigned, read.tokens.count >= fewest, read.passage.text.footnotes.isEmpty,
      !read.passage.isIntroduced
    else { return [] }
    return [RuleBook.Hit(tokens: read.firstWords(of: read.tokens.indices), part: .looked)]
  }

  private static func hit(
    _ range: Range<Int>, _ read: ReadPassage, _ near: [RuleBook.Hit]
  ) -> RuleBook.Hit? {
    let inside = read.tokens.indices.filter { range.contains(read.tokens[$0].range.lowerBound) }
    guard let first = inside.first, let last = inside.last,
      inside.count(where: { read.tokens[$0].kind == .word }) >= fewest
    else { return nil }
    // The sentence before may lead up to it: `She told him. "I am afraid to go home."`
    let own = read.sentence(round: first)
    let before = own.lowerBound > 1 ? read.sentence(round: own.lowerBound - 2).lowerBound : 0
    let reach = before..<read.sentence(round: last).upperBound
    let isAttributed = near.contains {
      reach.contains($0.tokens.lowerBound) && !inside.contains($0.tokens.lowerBound)
    }
    guard !isAttributed, !read.hasFootnote(behind: first..<last + 1) else { return nil }
    return RuleBook.Hit(tokens: read.firstWords(of: first..<last + 1), part: .looked)
  }
}

extension ReadPassage {
  /// The first few tokens, up to a word.
  fileprivate func firstWords(of tokens: Range<Int>) -> Range<Int> {
    let words = tokens.filter { self.tokens[$0].kind == .word }.prefix(6)
    guard let first = words.first, let last = words.last else { return tokens }
    return first..<last + 1
  }
}
