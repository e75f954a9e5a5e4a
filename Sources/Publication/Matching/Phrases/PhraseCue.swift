/// Whether a sentence says what a day or a few digits in it are.
struct PhraseCue {
  let stream: LetterStream
  let range: Range<Int>

  func says(_ cue: NamePattern.Cue) -> Bool {
    switch cue {
    case .birthday: isBirthday
    case .telephone: isAny(of: Self.telephoneWords, in: before + after)
    case .ending: isAny(of: Self.endingWords, in: before.suffix(3))
    }
  }

  /// "her birthday, 7 March", "born on 7 March"; not "born on 7 March 2019", which is somebody else.
  private var isBirthday: Bool {
    if isAny(of: Self.birthdayWords, in: before + after) || turnsAge(after) { return true }
    if turnsAge(before) { return true }
    guard !hasYear else { return false }
    return isAny(of: Self.birthWords, in: before.suffix(5))
  }

  private var hasYear: Bool {
    WordBeside(after: range.upperBound, in: stream).map { $0.isNumber && $0.text.count == 4 }
      ?? false
  }

  /// "turned 30 on 7 March", "will be eight on 7 March".
  private func turnsAge(_ words: [String]) -> Bool {
    words.indices.dropLast().contains { index in
      guard isAge(words[index + 1]) else { return false }
      if Self.turning.contains(words[index]) { return true }
      let isFuture = words[index] == "be" && index > 0
      let ends = index + 2 == words.count || Self.afterAges.contains(words[index + 2])
      return isFuture && ends && ["will", "would", "ll", "to"].contains(words[index - 1])
    }
  }

  private func isAge(_ word: String) -> Bool {
    word.first?.isNumber == true || NumberWords.isNumber(word)
  }

  private func isAny(of words: Set<String>, in found: some Sequence<String>) -> Bool {
    found.contains(where: words.contains)
  }

  /// Up to seven words before, in the order of the text.
  private var before: [String] {
    var words: [String] = []
    var place = range.lowerBound
    while words.count < 7, let word = WordBeside(before: place, in: stream), !endsSentence(word.gap)
    {
      words.insert(word.folded, at: 0)
      place = word.range.lowerBound
    }
    return words
  }

  /// Up to five words after.
  private var after: [String] {
    var words: [String] = []
    var place = range.upperBound
    while words.count < 5, let word = WordBeside(after: place, in: stream), !endsSentence(word.gap)
    {
      words.append(word.folded)
      place = word.range.upperBound
    }
    return words
  }

  private func endsSentence(_ gap: String) -> Bool { gap.contains { ".!?;".contains($0) } }

  private static let birthdayWords: Set<String> = ["birthday", "birthdays", "dob", "birthdate"]
  private static let birthWords: Set<String> = ["born", "birth", "dob", "b", "ganwyd"]
  private static let turning: Set<String> = ["turned", "turns", "turn", "turning", "became"]
  private static let afterAges: Set<String> = ["on", "in", "next", "this", "that", "years", "by"]
  private static let telephoneWords: Set<String> = [
    "phone", "telephone", "mobile", "tel", "number", "call", "called", "rang", "ring", "text",
    "texted", "ending", "ends", "digits", "sim",
  ]
  private static let endingWords: Set<String> = ["ending", "ends", "ended", "digits", "last"]
}
