extension TextSwapper {
  /// Asks about the same text that is swapped, as its author wrote it.
  func ask(
    about text: [UInt8], _ mentions: [Mention], _ means: [(Range<Int>, Int)], on page: Page,
    line: Int, into ledger: SwapLedger
  ) {
    guard let asker, let questions = ledger.questions else { return }
    asker.ask(
      about: LetterStream(text), mentions: mentions, links: means.map(\.0), file: page.file,
      line: line,
      into: questions)
  }
}
