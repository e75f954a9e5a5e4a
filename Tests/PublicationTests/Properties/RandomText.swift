/// Sentences of everyday words with names between them, in every kind of block.
struct RandomText {
  private(set) var markdown = ""
  /// Words that stand beside a name and must still be there.
  private(set) var fillers: [String] = []

  /// - Parameters:
  ///   - mentions: How many names.
  ///   - isPlain: Paragraphs without markup, each mention as a reader would type it.
  init(
    about register: RandomRegister, mentions: Int = 12, isPlain: Bool = false,
    using random: inout Seeded
  ) {
    for index in 0..<max(mentions, 6) {
      let block = isPlain ? Self.blocks[0] : random.pick(Self.blocks)
      var words = Self.words(using: &random)
      if mentions > 0 {
        let mention = RandomMention(of: random.pick(register.people), using: &random)
        let name =
          isPlain || block.isVerbatim
          ? mention.words : mention.markdown(using: &random, isInOneLine: block.isOneLine)
        let mark = "mark\(index)er"
        fillers.append(mark)
        words += " \(mark) \(name)\(random.once(in: 4) ? "'s" : "") "
        words += Self.words(using: &random)
      }
      markdown +=
        (block.start + words + block.end).replacing("[^n]", with: "[^n\(index)]") + "\n\n"
    }
  }

  private static func words(using random: inout Seeded) -> String {
    (0..<Int.random(in: 2...6, using: &random)).map { _ in random.pick(everyday) }
      .joined(separator: " ")
  }

  private struct Block {
    var start: String
    var end: String
    var isOneLine = false
    /// Whether markup in it is no markup.
    var isVerbatim = false
  }

  private static let blocks = [
    Block(start: "", end: "."),
    Block(start: "## ", end: "", isOneLine: true),
    Block(start: "> ", end: ".", isOneLine: true),
    Block(start: "- ", end: ".", isOneLine: true),
    Block(start: "1. > *", end: "*", isOneLine: true, isVerbatim: true),
    Block(start: "| a | b |\n| --- | --- |\n| c | ", end: " |", isOneLine: true),
    Block(start: "```\n", end: "\n```", isVerbatim: true),
    Block(start: "    ", end: "", isOneLine: true, isVerbatim: true),
    Block(start: "[x](https://example.org/ \"", end: "\")", isOneLine: true, isVerbatim: true),
    Block(start: "a[^n]\n\n[^n]: ", end: ".", isOneLine: true),
  ]

  private static let everyday = [
    "officers", "spoke", "to", "about", "the", "call", "with", "then", "was", "seen", "house",
    "record", "on", "11", "June", "2022", "at", "21:40;", "“quoted”", "(twice)", "£1,200", "well –",
    "it’s", "what?", "risk", "her", "his", "asked", "again,",
  ]
}
