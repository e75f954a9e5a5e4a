/// Whether an everyday word in lower case is somebody spoken to or of: "love you grace", "ask dean". Only a
/// person can tell, so it is asked about.
struct LowerCaseAddress {
  let stream: LetterStream
  let mention: Mention

  var isPlain: Bool {
    guard mention.parts == .forename, mention.plural.isEmpty, mention.possessive.isEmpty,
      let before = WordBeside(before: mention.range.lowerBound, in: stream), before.isNext,
      !EverydayLists.modals.contains(word), isClosed
    else { return false }
    if Self.greetings.contains(before.folded) { return true }
    return before.folded == "you" && isFond(before)
  }

  private var word: String { NameTitles.fold(stream.text(mention.range)) }

  /// "love you", "miss you".
  private func isFond(_ you: WordBeside) -> Bool {
    WordBeside(before: you.range.lowerBound, in: stream).map {
      $0.isNext && Self.fond.contains($0.folded)
    } ?? false
  }

  /// Nothing but a mark or the end follows.
  private var isClosed: Bool {
    guard let scalar = stream.scalar(at: mention.range.upperBound) else { return true }
    return ",.!?;".unicodeScalars.contains(scalar) || scalar.isQuote
  }

  private static let greetings: Set<String> = [
    "dear", "hi", "hiya", "hey", "hello", "thanks", "sorry", "bye", "goodbye", "ask", "tell",
    "ring", "phone", "text", "texted", "message", "messaged",
  ]

  private static let fond: Set<String> = [
    "love", "miss", "hate", "thank", "need", "want", "luv", "loves", "missed", "loved",
  ]
}
