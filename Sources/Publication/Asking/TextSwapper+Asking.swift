extension TextSwapper {
  /// Asks about the same text that is swapped, as its author wrote it.
  func ask(
    about text: [UInt8], _ mentions: [Mention], _ means: [(Range<Int>, Int)],
    from start: TextStart, into ledger: SwapLedger
  ) {
    guard let asker, let questions = ledger.questions else { return }
    asker.ask(
      about: LetterStream(text), mentions: mentions, links: means.map(\.0), from: start,
      by: ledger.lines, into: questions)
  }
}
