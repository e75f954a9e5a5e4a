/// Whether everyday words in lower case are somebody's whole name: "text from will young".
struct LowerCaseName {
  let stream: LetterStream
  let chain: Chain
  let bytes: Range<Int>

  /// Two words of one name where nothing but a name can stand. "Officers will mark the log" and
  /// "when will young people come" hold two such words too.
  var isName: Bool {
    guard chain.sightings.count > 1 else { return false }
    if isNamed && isClosed { return true }
    guard !words.contains(where: Self.modals.contains) else { return false }
    return isAsked || (isOpened && isFollowed)
  }

  /// The forename and right behind it the surname of one person, as nobody writes two such words by chance: "then grace
  /// price left". Not "a christian bishop", and not "officers will mark".
  func mayBeName(_ mention: Mention) -> Bool {
    guard chain.sightings.count == 2, mention.parts.isSuperset(of: [.forename, .surname]),
      !mention.surnameFirst, !words.contains(where: Self.modals.contains)
    else { return false }
    guard let before, before.isNext else { return true }
    return !EverydayLists.determiners.contains(before.folded)
      && !["of", "in", "more", "very", "any", "no", "some"].contains(before.folded)
  }

  /// "will", "may" and the like are what they are before any verb.
  private static let modals: Set<String> = ["will", "may", "can", "might", "must", "young", "long"]

  private var words: [String] {
    chain.sightings.map { String(String.UnicodeScalarView(stream.letters[$0.letters])) }
  }

  private var before: WordBeside? { WordBeside(before: bytes.lowerBound, in: stream) }

  /// "tell grace price".
  private var isAsked: Bool {
    guard let before, before.isNext else { return false }
    return EverydayLists.askers.contains(before.folded)
  }

  /// "dean price is", where a quotation or a clause starts; not "a hot summer day is".
  private var isOpened: Bool {
    guard let before, before.isNext else { return true }
    return EverydayLists.joiningWords.contains(before.folded)
  }

  private var isFollowed: Bool {
    guard let after = WordBeside(after: bytes.upperBound, in: stream), after.isNext else {
      return false
    }
    return EverydayLists.afterNames.contains(after.folded)
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
