/// Whether everyday words in lower case are somebody's whole name: "text from will young".
struct LowerCaseName {
  let stream: LetterStream
  let chain: Chain
  let bytes: Range<Int>

  /// Two words of one name where nothing but a name can stand. "Officers will mark the log" and
  /// "when will young people come" hold two such words too.
  var isName: Bool {
    guard chain.sightings.count > 1 else { return false }
    return isNamed && isClosed
  }

  /// A word before it that a name follows, or nothing before it and a colon after, as in a chat.
  private var isNamed: Bool {
    guard let before = WordBeside(before: bytes.lowerBound, in: stream), before.isNext else {
      return stream.scalar(at: bytes.upperBound) == ":"
    }
    return EverydayLists.namers.contains(before.folded)
  }

  private var isClosed: Bool {
    guard let after = WordBeside(after: bytes.upperBound, in: stream), after.isNext else {
      return true
    }
    return EverydayLists.afterNames.contains(after.folded)
  }
}
