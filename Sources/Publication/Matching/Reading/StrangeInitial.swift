/// A capital before a surname that begins no forename of anybody who has that surname: "Mr K. Price".
struct StrangeInitial {
  let stream: LetterStream
  /// The byte at which the surname, or a known initial before it, begins.
  let place: Int

  /// The letter, or `nil` where none stands there: "Plan B. Price was" and "at 6 P.M. May" have none.
  var word: WordBefore? {
    guard let word = WordBefore(place, in: stream), word.isCapitalised, word.text.count == 1,
      word.text.first?.isUppercase == true, !isEndOfWord(word),
      DottedRank(before: place, in: stream) == nil, !Self.acronyms.contains(run(upTo: word))
    else { return nil }
    guard let before = WordBeside(before: word.range.lowerBound, in: stream) else {
      return isInitial(word) ? word : nil
    }
    if NameTitles.isTitle(before.folded) { return word }
    let isLettered = before.isNext && Self.lettered.contains(before.folded)
    return isInitial(word) && !isLettered ? word : nil
  }

  /// Without its full stop "A" is an article and "I" somebody who speaks.
  private func isInitial(_ word: WordBefore) -> Bool {
    word.gap.contains(".") || !["A", "I", "O"].contains(word.text)
  }

  /// The S of "WHO'S".
  private func isEndOfWord(_ word: WordBefore) -> Bool {
    let start = word.range.lowerBound
    guard let mark = stream.scalar(before: start),
      isApostrophe(mark) || isDash(mark) || mark == "/",
      let before = stream.scalar(before: start - mark.utf8.count)
    else { return false }
    return isWordScalar(before)
  }

  /// The letters that end with this one, dots between them: "pm".
  private func run(upTo word: WordBefore) -> String {
    var letters = word.folded
    var start = word.range.lowerBound
    while letters.count < 4, stream.scalar(before: start) == ".",
      let before = WordBeside(before: start, in: stream), before.text.count == 1, before.gap == "."
    {
      letters = before.folded + letters
      start = before.range.lowerBound
    }
    return letters
  }

  private static let acronyms: Set<String> = [
    "am", "pm", "uk", "us", "usa", "eu", "un", "nb", "ie", "eg", "gp", "cctv", "cps", "nhs", "ad",
  ]

  /// What is told apart by letters.
  static let lettered: Set<String> = [
    "plan", "section", "part", "appendix", "annex", "annexe", "option", "hepatitis", "vitamin",
    "group", "class", "category", "band", "grade", "schedule", "block", "room", "flat", "unit",
    "level", "table", "figure", "item", "column", "row", "list", "question", "exhibit", "version",
    "team", "wing", "ward", "zone", "area", "bay", "gate", "box", "point", "step", "stage", "phase",
    "type", "form", "paragraph", "clause", "chapter", "file", "document", "house", "building",
    "platform", "page", "sheet", "tab", "strand", "theme", "shift", "relief", "rota", "division",
    "child", "adult", "person", "witness", "patient", "suspect", "victim", "line",
  ]
}
